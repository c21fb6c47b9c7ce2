/* Private-use characters whose meaning can be told. */
#ifndef PUA_H
#define PUA_H

#include <stdint.h>

/*
 * What GB18030 puts where GBK had none, and what Big5-HKSCS puts where the
 * mapping of 1999 had none; 0 for nothing, and for what is no NFC.
 */
uint32_t pua_from_gbk(uint32_t code);
uint32_t pua_from_hkscs(uint32_t code);

#endif
