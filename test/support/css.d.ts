/// <reference path="../../client/ui/css.d.ts" />
