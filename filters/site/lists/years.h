/* The list by date: the index, and a page for each year. */
#ifndef YEARS_H
#define YEARS_H

#include "lists/pages.h"

void years_write(struct lists *lists);

#endif
