/*
 * What jg-site shares with jg-html: the look of a page and the facts of a
 * document.  A program is made of the sources in its own folder.
 */
#include "../html/blank.c"
#include "../html/date.c"
#include "../html/escape.c"
#include "../html/facts.c"
#include "../html/fit.c"
#include "../html/language.c"
#include "../html/nesting.c"
#include "../html/order.c"
#include "../html/setting.c"
#include "../html/shell.c"
#include "../html/words.c"
