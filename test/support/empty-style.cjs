/** Stands for a stylesheet where a test imports a view. */
module.exports = {};
