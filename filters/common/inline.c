/* Marks inside a paragraph. */
#include "inline.h"
