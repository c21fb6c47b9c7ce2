/* All lists of the documents of a site: by date, speaker, folder and topic. */
#include "lists/lists.h"

#include "lists/folders.h"
#include "lists/list_named.h"
#include "lists/years.h"

struct all_groups {
	struct groups speakers, folders, topics;
	struct described described; /* folders */
};

/* Read all entries once, and see to which groups each belongs. */
static void
gather(struct lists *lists, struct all_groups *groups)
{
	namesakes_begin(&lists->namesakes, lists->entries->count);
	for (size_t i = 0; i < lists->entries->count; i++) {
		const struct entry *entry = entries_get(lists->entries, i);

		namesakes_put(&lists->namesakes, i, entry);
		named_put(
		    &named_speakers, &groups->speakers, entry->persons, i);
		named_put(&named_topics, &groups->topics, entry->keywords, i);
		folders_put(&groups->folders, entry->name, i);
		described_put(&groups->described, entry);
		lists->with_topics += entry->keywords.len > 0;
		lists->speakers = lists->speakers || entry->persons.len > 0;
	}
	namesakes_find(&lists->namesakes);
	lists->topics = groups->topics.count > 0;
	lists->folders = groups->folders.names.count > 1 ||
	    set_find(&groups->folders.names, SPAN("")) == SET_NONE;
	lists->folders = lists->folders && lists->entries->count > 0;
}

void
lists_write(struct output *out, struct entries *entries,
    const struct setting *setting, enum language language, struct map *map)
{
	struct lists lists = {
	    .out = out,
	    .setting = setting,
	    .language = language,
	    .entries = entries,
	    .map = map,
	};
	struct all_groups groups = {.speakers = {.count = 0}};

	gather(&lists, &groups);
	years_write(&lists);
	if (lists.speakers)
		named_write(&lists, &named_speakers, &groups.speakers);
	groups_free(&groups.speakers);
	if (lists.folders)
		folders_write(&lists, &groups.folders, &groups.described);
	groups_free(&groups.folders);
	described_free(&groups.described);
	if (lists.topics)
		named_write(&lists, &named_topics, &groups.topics);
	groups_free(&groups.topics);
	namesakes_free(&lists.namesakes);
	pinyin_close(&lists.pinyin);
}
