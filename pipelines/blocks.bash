# The corpus as one block stream, and what is new in it.

# blocks: the corpus as one block stream.  Where little has changed since the stream
# of before, that is read, and what comes of it takes its place there.
blocks() {
	local said count ends
	count=$(records "$STATE/inputs")
	# What a run that was ended has left may be linked to what stands.
	rm -f "$STATE/blocks.new" "$STATE/changed.new"
	if little_changed && read_changed; then
		judge blocks "$said"
		find_others
	else
		# Until all stands, the stream of before is none to build on.
		rm -f "$STATE/blocks.of"
		read_all
		judge blocks "$said" first_lost "$STATE/blocks.new"
		all_told "$STATE/blocks.new"
		find_changed
	fi
	write_count
	# Of a folder by the name of a file, or the other way round, one must be gone first.
	if [[ -e $STATE/names ]] &&
		LC_ALL=C comm -3 "$STATE/names" "$STATE/names.new" | grep -aq '\.[a-z]*/'; then
		remove_gone "$STATE/names.new"
	fi
	replace_blocks
	compare_inputs
}

# little_changed: what the stream of before was made by is as it was, and so are
# most inputs.  The paths of those that are not are then in `paths`, and in
# `touched` with those of inputs that are gone.
little_changed() {
	local file
	[[ -e $STATE/blocks && -e $STATE/blocks.of && ! -e $STATE/blocks.refused ]] || return 1
	for file in "$STATE/tables" "$STATE"/options.jg-{normalize,frommarkdown,headings,splice}; do
		[[ ! $file -nt $STATE/blocks.of ]] || return 1
	done
	LC_ALL=C comm -z -13 "$STATE/blocks.of" "$STATE/inputs" | paths >"$STATE/paths" &&
		LC_ALL=C comm -z -23 "$STATE/blocks.of" "$STATE/inputs" | paths |
		cat - "$STATE/paths" >"$STATE/touched" &&
		(($(records "$STATE/touched") * 2 <= count))
}

# read_changed: the stream of before with what comes of the changed inputs in it, and
# that in `changed.new`.  It fails where only who sees all of them can tell: when
# something was refused, of two that have one name, or when a table may have a row
# for a document that is gone.
read_changed() {
	read_inputs "$STATE/changed.new" --part || return
	read -ra ends <<<"${said##*$'\n'}"
	[[ ${ends[*]} != *[1-9]* ]] &&
		[[ $(sources "$STATE/changed.new" | wc -l) == "$(records "$STATE/paths")" ]] &&
		jg-splice --into="$STATE/blocks" --without="$STATE/touched" \
			<"$STATE/changed.new" >"$STATE/blocks.new" &&
		find_names && [[ ! -s $STATE/namesakes ]] &&
		{ [[ ! -s $STATE/tables ]] || cmp -s "$STATE/names.new" "$STATE/names"; }
}

# read_all: the stream of all inputs, by one process where several files have one
# name, because only that refuses the second.
read_all() {
	paths "$STATE/inputs" >"$STATE/paths"
	read_inputs "$STATE/blocks.new"
	find_names
	if ((${SPREAD_JOBS:-1} > 1)) && [[ -s $STATE/namesakes ]]; then
		SPREAD_JOBS=1 read_inputs "$STATE/blocks.new"
		find_names
	fi
}

# read_inputs FILE [OPTION]: the block stream of `paths`, to FILE, with an option for
# jg-headings; sets `said`.  cat stands at the end because its status tells a full
# disk from a refused document.
read_inputs() {
	local file=$1
	local -a normalize headings markdown=() options tables encodings
	options_of jg-normalize
	find_tables
	normalize=(jg-normalize --digest --files0-from=- "${options[@]}" "${encodings[@]}")
	options_of jg-headings
	headings=(jg-headings "${options[@]}" "${tables[@]}" "${@:2}")
	if grep -qizE '\.(md|markdown)$' "$STATE/paths"; then
		options_of jg-frommarkdown
		markdown=(jg-frommarkdown --mixed "${options[@]}")
	fi
	said=$(
		set +e
		flow 3>&1
		cat "$STATE/markdown.said" "$STATE/headings.said"
		rm -f "$STATE/markdown.said" "$STATE/headings.said"
		if ((ends[-1] != 0)); then
			echo "make: $file: not written whole"
			ends[-1]=74 # EX_IOERR
		fi
		echo "${ends[*]}"
	)
}

# find_changed: what is new in the stream, in `changed`, which is a link to it when
# everything is.  By its name a document is known, so that where two have one
# everything is.
find_changed() {
	if [[ -e $STATE/blocks && ! -s $STATE/namesakes && ! -e $STATE/namesakes.before ]] &&
		jg-changed --since="$STATE/blocks" <"$STATE/blocks.new" >"$STATE/changed.new"; then
		find_others
	else
		ln -f "$STATE/blocks.new" "$STATE/changed.new"
		: >"$STATE/others"
	fi
}

# find_others: the names of all documents but the changed ones.
find_others() {
	names "$STATE/changed.new" >"$STATE/names.changed"
	LC_ALL=C comm -23 "$STATE/names.new" "$STATE/names.changed" >"$STATE/others"
	rm "$STATE/names.changed"
}

# replace_blocks: the new block stream is the next generation of it; `generation`
# names both that and the one before.  The stream goes last: whatever ends the run
# in between, it is then older than the list of inputs, and made again.
replace_blocks() {
	local generation=
	[[ ! -e $STATE/generation ]] || read -r generation _ <"$STATE/generation" || generation=
	rm -f "$STATE/blocks.of" "$STATE/changed"
	echo "$EPOCHREALTIME.$BASHPID $generation" >"$STATE/generation.new"
	mv "$STATE/generation.new" "$STATE/generation"
	mv "$STATE/changed.new" "$STATE/changed"
	mv "$STATE/names.new" "$STATE/names"
	[[ ! -s $STATE/namesakes ]] || cp "$STATE/namesakes" "$STATE/namesakes.before"
	cp "$STATE/inputs" "$STATE/blocks.of.new"
	mv "$STATE/blocks.new" "$STATE/blocks"
	[[ -s $STATE/namesakes ]] || rm -f "$STATE/namesakes.before"
	mv "$STATE/blocks.of.new" "$STATE/blocks.of"
}

# flow: the chain of blocks(), one program longer where there is Markdown; each
# says what it has to say into a place of its own.
flow() {
	: >"$STATE/markdown.said"
	if ((${#markdown[@]})); then
		spread list "$STATE/paths" "${normalize[@]}" 2>&3 |
			"${markdown[@]}" 2>"$STATE/markdown.said" |
			"${headings[@]}" 2>"$STATE/headings.said" |
			cat >"$file"
	else
		spread list "$STATE/paths" "${normalize[@]}" 2>&3 |
			"${headings[@]}" 2>"$STATE/headings.said" |
			cat >"$file"
	fi
	ends=("${PIPESTATUS[@]}")
}

# records FILE: how many end in NUL.
records() {
	tr -cd '\0' <"$1" | wc -c
}

# sources FILE: the inputs of which something came into a block stream, in its order.
sources() {
	{ LC_ALL=C grep -a $'^meta\t0\t0\tsource\t' "$1" || (($? == 1)); } | cut -f 6 | uniq
}

# all_told FILE: of the inputs, those that are not in the block stream were refused by
# name.  Whatever else made it short, nothing may be removed for what it lacks.
all_told() {
	local path shown
	local -a lost
	mapfile -d '' -t lost < <(LC_ALL=C comm -z -23 <(paths "$STATE/inputs") \
		<(sources "$1" | tr '\n' '\0' | LC_ALL=C sort -z))
	for path in "${lost[@]}"; do
		is_told "$path" && continue
		shown=${path//[[:cntrl:]]/?}
		echo "make: $shown: neither converted nor refused; nothing is removed" >&2
		exit 70 # EX_SOFTWARE
	done
}

# first_lost FILE: the first input of which nothing came.
first_lost() {
	first_missing <(paths "$STATE/inputs" | tr '\0' '\n') <(sources "$1")
}

# is_told PATH: a message begins with it.  What does not belong on a terminal is
# written otherwise there, so that of such a path the rest must do.
is_told() {
	local odd=
	iconv -f UTF-8 -t UTF-8 <<<"$1" >/dev/null 2>&1 || odd=yes
	[[ -e $STATE/blocks.refused ]] && path=$1 odd=$odd LC_ALL=C awk '
		function rest(text) {
			gsub(/\\x[0-9a-f][0-9a-f]|\\u[{]?[0-9A-Fa-f]+[}]?|[^ -~]/, "?", text)
			gsub(/[?]+/, "?", text)
			return text
		}
		BEGIN {
			path = ENVIRON["path"] ":"
			odd = ENVIRON["odd"] != "" || path ~ /[\001-\037\177]|\302[\200-\237]|\342[\200\201]|\357\273/
		}
		sub(/^jg-[a-z]+: /, "") &&
			(index($0, path) == 1 || (odd && index(rest($0), rest(path)) == 1)) {
			found = 1
			exit
		}
		END { exit !found }' "$STATE/blocks.refused"
}

# write_count: what the closing lines count by: the inputs, those that came to
# nothing, the documents, and those of them that are not in `changed`.
write_count() {
	local lost documents others refused=0
	lost=$((count - $(sources "$STATE/blocks.new" | LC_ALL=C sort -u | wc -l)))
	documents=$(wc -l <"$STATE/names.new")
	others=$(wc -l <"$STATE/others")
	[[ ! -e $STATE/inputs.refused ]] || refused=$(wc -l <"$STATE/inputs.refused")
	# By echo, which tells of a full disk; wc does not say why.
	echo "$((count + refused)) $((lost + refused)) $documents $others" >"$STATE/count"
}

# compare_inputs: what came, went or changed while it was read is read again in
# the next run, because the list is then another.  What did not just come is
# told: of that, this run may have seen a part.
compare_inputs() {
	local path said
	said=$(list_inputs 2>&1 >"$STATE/inputs.new") || (($? == 1)) || { echo "$said" >&2 && exit 74; }
	if cmp -s "$STATE/inputs.new" "$STATE/inputs"; then
		rm -f "$STATE/inputs.new"
		return
	fi
	LC_ALL=C comm -z -13 "$STATE/inputs.new" "$STATE/inputs" | paths |
		while IFS= read -r -d '' path; do
			echo "make: ${path//[[:cntrl:]]/?}: changed while it was read" >>"$STATE/blocks.refused"
		done
	echo changed >>"$STATE/inputs"
}

# find_names: the names of the new stream, to `names.new`, and, to `namesakes`, those
# under which documents of two files came, or would have if the one were in parts.
find_names() {
	local heads=$STATE/names.heads
	{ LC_ALL=C grep -a -e $'^doc\t' -e $'^meta\t0\t0\tsource\t' "$STATE/blocks.new" ||
		(($? == 1)); } >"$heads" &&
		names "$heads" >"$STATE/names.new" &&
		LC_ALL=C awk -F '\t' '
			$1 == "doc" { name = $6; sub(/#[0-9]+$/, "", name); next }
			name != "" { print name "\t" $6; name = "" }' "$heads" |
		LC_ALL=C sort -u | cut -f 1 | LC_ALL=C uniq -d >"$STATE/namesakes" &&
		rm "$heads"
}

# names FILE: of the documents of a block stream.
names() {
	document_names "$1" | LC_ALL=C sort
}

# document_names FILE: the same, in its order.
document_names() {
	{ LC_ALL=C grep -a $'^doc\t' "$1" || (($? == 1)); } | cut -f 6
}
