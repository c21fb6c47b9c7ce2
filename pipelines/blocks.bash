# The corpus as one block stream, and what is new in it.

# blocks: the corpus as one block stream.  Where little has changed since the stream
# of before, that is read, and what comes of it takes its place there.
blocks() {
	local said count ends
	count=$(tr -cd '\0' <"$STATE/inputs" | wc -c)
	# By echo, which tells of a full disk; wc does not say why.
	echo "$count" >"$STATE/count"
	# What a run that was ended has left may be linked to what stands.
	rm -f "$STATE/blocks.new" "$STATE/changed.new"
	if little_changed && read_changed; then
		judge blocks "$said"
		find_others
	else
		# Until all stands, the stream of before is none to build on.
		rm -f "$STATE/blocks.of"
		read_all
		judge blocks "$said"
		find_changed
	fi
	count_lost "$STATE/blocks.new" >"$STATE/lost"
	replace_blocks
	compare_inputs
}

# little_changed: what the stream of before was made by is as it was, and so are
# most inputs.  The paths of those that are not are then in `paths`, and in
# `touched` with those of inputs that are gone.
little_changed() {
	local file
	[[ -e $STATE/blocks && -e $STATE/blocks.of && ! -e $STATE/blocks.refused ]] || return 1
	for file in "$BIN"/jg-{normalize,frommarkdown,headings,splice} "$STATE/tables" \
		"$STATE"/options.jg-{normalize,frommarkdown,headings} pipelines/*.bash; do
		[[ ! $file -nt $STATE/blocks.of ]] || return 1
	done
	LC_ALL=C comm -z -13 "$STATE/blocks.of" "$STATE/inputs" | paths >"$STATE/paths" &&
		LC_ALL=C comm -z -23 "$STATE/blocks.of" "$STATE/inputs" | paths |
		cat - "$STATE/paths" >"$STATE/touched" &&
		(($(tr -cd '\0' <"$STATE/touched" | wc -c) * 2 <= count))
}

# read_changed: the stream of before with what comes of the changed inputs in it, and
# that in `changed.new`.  It fails where only who sees all of them can tell: when
# something was refused, of two that have one name, or when a table may have a row
# for a document that is gone.
read_changed() {
	read_inputs "$STATE/changed.new" --part || return
	read -ra ends <<<"${said##*$'\n'}"
	[[ ${ends[*]} != *[1-9]* ]] &&
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
	local table file=$1
	local -a normalize headings markdown=() options
	options_of jg-normalize
	normalize=(jg-normalize --digest --files0-from=- "${options[@]}")
	options_of jg-headings
	headings=(jg-headings "${options[@]}" "${@:2}")
	for table in metadata overrides; do
		[[ ! -e $INPUT/$table.tsv ]] || headings+=("--$table=$INPUT/$table.tsv")
	done
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

# count_lost FILE: how many inputs have come to nothing in the block stream.
count_lost() {
	local all came
	[[ -e $STATE/blocks.refused ]] || { echo 0 && return; }
	read -r all <"$STATE/count"
	came=$(grep -a $'^meta\t0\t0\tsource\t' "$1" | LC_ALL=C sort -u | wc -l || true)
	echo $((all - came))
}

# compare_inputs: what came, went or changed while it was read is read again in
# the next run, because the list is then another.  What did not just come is
# told: of that, this run may have seen a part.
compare_inputs() {
	local path
	list_inputs >"$STATE/inputs.new"
	if cmp -s "$STATE/inputs.new" "$STATE/inputs"; then
		rm -f "$STATE/inputs.new"
		return
	fi
	LC_ALL=C comm -z -13 "$STATE/inputs.new" "$STATE/inputs" | paths |
		while IFS= read -r -d '' path; do
			echo "make: ${path//[[:cntrl:]]/?}: changed while it was read" |
				tee -a "$STATE/blocks.refused" >&2
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
	{ LC_ALL=C grep -a $'^doc\t' "$1" || (($? == 1)); } | cut -f 6 | LC_ALL=C sort
}
