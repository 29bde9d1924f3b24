/** What knows the table of list names. It is fetched beside the page: it would not fit into the settings' own script. */
export { listMapper, mapLists } from '../../../shared/list-mapping/map-lists';
export { namesThatCount } from '../../../shared/list-mapping/ways-to-count';
