/** Repeats an assertion until it holds, for as long as a journey may take; then fails as it fails. */
export async function until(assertion: () => Promise<void>, within = 30_000): Promise<void> {
  const end = Date.now() + within;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
