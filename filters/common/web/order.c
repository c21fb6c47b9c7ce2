/* The order of documents in a site. */
#include "web/order.h"

int
order_compare_texts(struct span a, struct span b)
{
	size_t shorter = a.len < b.len ? a.len : b.len;
	int order = shorter > 0 ? memcmp(a.ptr, b.ptr, shorter) : 0;

	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

int
order_compare(
    struct date a, struct span a_name, struct date b, struct span b_name)
{
	unsigned x = (a.year * 16 + a.month) * 32 + a.day;
	unsigned y = (b.year * 16 + b.month) * 32 + b.day;

	if (x != y)
		return x > y ? -1 : 1;
	return order_compare_texts(a_name, b_name);
}
