/** Prints how often what the product says of names is right, `npm run measure`. Each part takes `--wrong`. */
import './writing-checks';
import './near-duplicates';
