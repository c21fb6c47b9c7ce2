/* The persons of a corpus. */
#include "people/roll.h"

#include <stdlib.h>

#include "base/alloc.h"

/* Where the elements stand: below particDesc and listPerson of the corpus. */
enum { DEPTH = 6 };

struct roll_person {
	size_t name, len; /* in names, as printed first */
	struct buf offices; /* elements */
	struct buf
	    same; /* where roll is linked: his identifiers in documents */
	bool speaks;
};

static struct person
in_corpus(const struct person *person)
{
	struct person other = *person;

	other.program = SPAN(ROLL_ID);
	other.given = false;
	return other;
}

static void
add_office(struct roll *roll, size_t number, const struct person *person,
    struct span role)
{
	struct person here = in_corpus(person);
	struct buf key = {0};
	struct xml xml;

	buf_number(&key, number);
	buf_byte(&key, ' ');
	buf_span(&key, role);
	if (role.len > 0 && set_add(&roll->roles, buf_view(&key))) {
		xml_begin(&xml, &roll->person[number].offices, DEPTH);
		person_office(&xml, &here, role);
		xml_end(&xml);
	}
	buf_free(&key);
}

static void
add_same(struct buf *same, const struct person *person)
{
	buf_string(same, same->len > 0 ? " #" : "#");
	buf_span(same, person->program);
	buf_byte(same, '.');
	person_part(same, person->key);
}

void
roll_add(struct roll *roll, const struct person *person, struct span role)
{
	size_t count = roll->keys.count;
	size_t number = set_put(&roll->keys, person->key);

	roll->person =
	    xgrow(roll->person, &roll->cap, number + 1, sizeof(*roll->person));
	if (number == count) {
		roll->person[number] = (struct roll_person){
		    .name = roll->names.len, .len = person->name.len};
		buf_span(&roll->names, person->name);
	}
	roll->person[number].speaks |= person->speaks;
	if (roll->linked)
		add_same(&roll->person[number].same, person);
	add_office(roll, number, person, role);
}

void
roll_add_other(struct roll *roll, const struct person *person)
{
	struct person here = in_corpus(person);
	struct xml xml;

	if (roll->linked)
		return; /* his document has him */
	xml_begin(&xml, &roll->others, DEPTH - 1);
	person_begin(&xml, &here);
	person_end(&xml);
	xml_end(&xml);
}

static void
write_person(const struct roll *roll, size_t number, struct xml *xml)
{
	const struct roll_person *known = &roll->person[number];
	struct person person = {
	    .document = SPAN(ROLL_ID),
	    .program = SPAN(ROLL_ID),
	    .kind = VOICE_PERSON,
	    .key = set_text(&roll->keys, number),
	    .name = {roll->names.data + known->name, known->len},
	    .speaks = known->speaks,
	    .same = buf_view(&known->same),
	};

	person_begin(xml, &person);
	xml_insert(xml, xml_mark(xml), buf_view(&known->offices));
	person_end(xml);
}

void
roll_write(const struct roll *roll, struct xml *xml)
{
	if (roll->keys.count == 0 && roll->others.len == 0)
		return;
	xml_enter(xml, TAG_PARTICDESC);
	xml_enter(xml, TAG_LISTPERSON);
	for (size_t i = 0; i < roll->keys.count; i++)
		write_person(roll, i, xml);
	xml_insert(xml, xml_mark(xml), buf_view(&roll->others));
	xml_leave(xml);
	xml_leave(xml);
}

void
roll_free(struct roll *roll)
{
	for (size_t i = 0; i < roll->keys.count; i++) {
		buf_free(&roll->person[i].offices);
		buf_free(&roll->person[i].same);
	}
	free(roll->person);
	set_free(&roll->keys);
	set_free(&roll->roles);
	buf_free(&roll->names);
	buf_free(&roll->others);
}
