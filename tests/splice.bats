#!/usr/bin/env bats

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	find "$TOP/input" -name '*.txt' -print0 | LC_ALL=C sort -z >paths
	stream <paths >old
}

# stream: the paths of standard input as blocks.
stream() {
	jg-normalize --base="$TOP/input" --files0-from=- | jg-headings
}

# path N...: of the inputs of these numbers.
path() {
	local n
	for n; do
		sed -zn "${n}p" paths
	done
}

# but N...: the stream of all inputs but these.
but() {
	sed -z "$(printf '%dd;' "$@")" paths | stream
}

@test "jg-splice: no earlier stream, an empty one, nothing new" {
	jg-splice <old >new
	same old new
	: >empty
	jg-splice --into=empty old >new
	same old new
	jg-splice --into=old empty >new
	same old new
}

@test "jg-splice: each document finds its place, at the ends as well" {
	local last
	last=$(tr -cd '\0' <paths | wc -c)
	for set in 1 2 "$last" "1 2" "3 7" "1 $last"; do
		# shellcheck disable=SC2086 # several numbers
		but $set >earlier
		# shellcheck disable=SC2086
		path $set | stream | jg-splice --into=earlier >new
		same old new
	done
}

@test "jg-splice: what came of the same source is replaced, in one document or several" {
	path 3 | stream >third
	sed 's/的/之/g' third >changed
	but 3 >others
	jg-splice --into=others changed >want
	jg-splice --into=old changed >new
	same want new
	run ! cmp -s old new
	# Two of one source for one, and one for two.
	{ cat third && sed '1s/$/ #2/' third; } >two
	jg-splice --into=old two >both
	[ "$(grep -c '^doc' both)" = $(($(grep -c '^doc' old) + 1)) ]
	jg-splice --into=both third >new
	same old new
}

@test "jg-splice: what is gone is left out" {
	path 2 5 >gone
	but 2 5 >want
	: >empty
	jg-splice --into=old --without=gone empty >new
	same want new
	# A source that never came, and one that comes again.
	printf 'nowhere\0' >>gone
	path 5 | stream | jg-splice --into=old --without=gone >new
	but 2 >want
	same want new
}

@test "jg-splice: documents without a source replace none" {
	grep -v $'^meta\t0\t0\tsource\t' old >bare
	jg-splice --into=bare bare >new
	cat bare bare >want
	same want new
	jg-splice --into=old bare >new
	cat bare old >want
	same want new
}

@test "jg-splice: any change of a corpus gives the stream of all of it" {
	local seed
	for seed in 1 2 3 4 5 6; do
		awk -v RS='\0' -v ORS='\0' -v seed="$seed" \
			'BEGIN { srand(seed) } { print rand() < .7 ? "k" $0 : "n" $0 }' paths >drawn ||
			return
		sed -zn 's/^k//p' drawn >kept
		stream <kept | jg-splice --into=old >new
		same old new
		sed -zn 's/^n//p' drawn >gone
		: >empty
		jg-splice --into=old --without=gone empty >new
		stream <kept >want
		same want new
	done
}

@test "jg-splice: an earlier stream that is cut, or a list that is none, is refused" {
	head -c 3000 <old >'cut'
	run -1 --separate-stderr jg-splice --into=cut old
	[[ $stderr == "jg-splice: cut:"*"cut inside document"* ]]
	run -74 --separate-stderr jg-splice --into=nowhere old
	[[ $stderr == "jg-splice: nowhere: no such file"* ]]
	run -74 --separate-stderr jg-splice --into=old --without=nowhere old
	[[ $stderr == "jg-splice: nowhere: no such file"* ]]
	run -1 --separate-stderr jg-splice --into=old --without=. old
	[[ $stderr == "jg-splice: .: "* ]]
	path 1 | tr -d '\0' >'list'
	run -74 --separate-stderr jg-splice --into=old --without=list old
	[[ $stderr == "jg-splice: list: the last path has no NUL"* ]]
	printf '\0' >'list'
	run -1 --separate-stderr jg-splice --into=old --without=list old
	[[ $stderr == "jg-splice: list: an empty path"* ]]
}
