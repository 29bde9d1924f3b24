/** Stylesheets are imported for the build, which collects them per page. */
declare module '*.css';
