/* Radicals that stand for the ideographs they are drawn like. */
#ifndef RADICAL_H
#define RADICAL_H

#include <stdint.h>

/*
 * The Equivalent_Unified_Ideograph of a Kangxi or supplement radical, U+2E80
 * to U+2FDF; 0 where there is none.
 */
uint32_t radical_ideograph(uint32_t code);

#endif
