/** What knows the table of list names. It is fetched beside the settings: it would not fit into their own script. */
export { mapLists } from '../../../shared/list-mapping/map-lists';
export { namesThatCount } from '../../../shared/list-mapping/ways-to-count';
