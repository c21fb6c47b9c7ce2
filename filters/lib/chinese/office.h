/* Offices and callings, by which persons are called: 局长, 李議員, 陳院長冲. */
#ifndef OFFICE_H
#define OFFICE_H

#include <stdbool.h>

#include "base/span.h"

/* The text, which is short, ends in one: 王律师, 教育局局長, 馆长. */
bool office_is(struct span text);

/* A surname, an office and a name as they stand in minutes: 何委員秋水. */
bool office_is_amid_name(struct span text);

/* 水利局局长麦穗: behind an office two or three characters, of any name. */
bool office_is_before_name(struct span text);

/* The office that a label is, without its colon: 董事长：, CEO：; or nothing. */
struct span office_in_label(struct span label);

#endif
