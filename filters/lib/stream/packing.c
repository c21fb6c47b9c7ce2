/* Bytes deflated, those that came before as they were. */
#include "stream/packing.h"

#include <libdeflate.h>

enum { KEPT_BYTES = 1 << 18 }; /* more is of one document only */

/* Where what was packed of the path is kept; NULL: nowhere, and there is no room. */
static struct kept_packed *
find(struct packing *packing, struct span path)
{
	struct kept_packed *kept = packing->kept;

	for (size_t i = 0; i < packing->count; i++)
		if (span_equal(buf_view(&kept[i].path), path))
			return &kept[i];
	if (packing->count == KEPT_MOST)
		return NULL;
	kept += packing->count++;
	buf_span(&kept->path, path);
	return kept;
}

static bool
deflate_to(
    struct packing *packing, struct span bytes, int level, struct buf *out)
{
	size_t most;

	if (packing->level != level) {
		libdeflate_free_compressor(packing->compressor);
		packing->compressor = libdeflate_alloc_compressor(level);
		packing->level = level;
	}
	if (packing->compressor == NULL)
		return false;
	most =
	    libdeflate_deflate_compress_bound(packing->compressor, bytes.len);
	out->len = 0;
	buf_reserve(out, most);
	out->len = libdeflate_deflate_compress(
	    packing->compressor, bytes.ptr, bytes.len, out->data, most);
	return out->len > 0;
}

static uint32_t
sum_of(struct span bytes)
{
	return libdeflate_crc32(0, bytes.ptr, bytes.len);
}

bool
packing_pack(struct packing *packing, struct span path, struct span bytes,
    int level, struct packed *packed)
{
	struct kept_packed *kept =
	    level > 0 && bytes.len <= KEPT_BYTES ? find(packing, path) : NULL;
	struct buf *out = kept != NULL ? &kept->packed : &packing->bytes;

	*packed = (struct packed){
	    .bytes = bytes, .length = bytes.len, .deflated = level > 0};
	if (kept != NULL && kept->packed.len > 0 &&
	    span_equal(buf_view(&kept->text), bytes)) {
		packed->sum = kept->sum;
		packed->bytes = buf_view(&kept->packed);
		return true;
	}
	packed->sum = sum_of(bytes);
	if (level == 0)
		return true;
	if (!deflate_to(packing, bytes, level, out))
		return false;
	packed->bytes = buf_view(out);
	if (kept != NULL) {
		kept->text.len = 0;
		buf_span(&kept->text, bytes);
		kept->sum = packed->sum;
	}
	return true;
}

void
packing_free(struct packing *packing)
{
	for (size_t i = 0; i < packing->count; i++) {
		buf_free(&packing->kept[i].path);
		buf_free(&packing->kept[i].text);
		buf_free(&packing->kept[i].packed);
	}
	libdeflate_free_compressor(packing->compressor);
	buf_free(&packing->bytes);
	*packing = (struct packing){0};
}
