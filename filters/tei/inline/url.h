/* Addresses of the web. */
#ifndef URL_H
#define URL_H

#include <stdbool.h>

#include "base/span.h"

/*
 * The text is an absolute address, http or https, in the form of RFC 3986, so
 * that it may stand where TEI wants one.  Without %, [ and ]: whether they are
 * right would take more than a look at the characters.
 */
bool address_is_web(struct span text);

#endif
