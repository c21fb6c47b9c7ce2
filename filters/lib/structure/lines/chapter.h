/* Chapters that were copied from their book, one or some of them. */
#ifndef CHAPTER_H
#define CHAPTER_H

#include "structure/model/model.h"

/* 第三章　声音的秘密: the text has no other chapter. */
bool chapter_has_no_sister(
    const struct outline *outline, const struct entry *entry);

/* The number may not be 1, for right below is the first of a lower style. */
bool chapter_opens_numbers(
    const struct outline *outline, const struct entry *entry);

#endif
