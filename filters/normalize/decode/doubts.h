/* How sure it is that bytes are UTF-8. */
#ifndef DOUBTS_H
#define DOUBTS_H

enum doubt {
	DOUBT_NONE, /* it is UTF-8 */
	DOUBT_SETTLED, /* it is in the encoding */
	DOUBT_OPEN, /* it may be in either */
};

#endif
