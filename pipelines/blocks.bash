# The corpus as one block stream, and what is new in it.

# blocks: the corpus as one block stream.  Where little has changed since the stream
# of before, that is read, and what comes of it takes its place there.
blocks() {
	local said count
	count=$(tr -cd '\0' <"$STATE/inputs" | wc -c)
	# By echo, which tells of a full disk; wc does not say why.
	echo "$count" >"$STATE/count"
	if little_changed && read_changed; then
		judge blocks "$said"
		find_others
	else
		paths "$STATE/inputs" >"$STATE/paths"
		read_inputs "$STATE/blocks.new"
		names "$STATE/blocks.new" >"$STATE/names.new"
		if ((${SPREAD_JOBS:-1} > 1)) && namesakes; then
			SPREAD_JOBS=1 read_inputs "$STATE/blocks.new"
			names "$STATE/blocks.new" >"$STATE/names.new"
		fi
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
# that in `changed.new`.  It fails where two documents now have one name, or a table
# may have a row for one that is gone: only who sees all of them can tell.
read_changed() {
	read_inputs "$STATE/changed.new" --part &&
		jg-splice --into="$STATE/blocks" --without="$STATE/touched" \
			<"$STATE/changed.new" >"$STATE/blocks.new" &&
		names "$STATE/blocks.new" >"$STATE/names.new" &&
		! namesakes &&
		{ [[ ! -s $STATE/tables ]] || cmp -s "$STATE/names.new" "$STATE/names"; }
}

# read_inputs FILE [OPTION]: the block stream of `paths`, to FILE, with an option for
# jg-headings; sets `said`.  cat stands at the end because its status tells a full
# disk from a refused document.
read_inputs() {
	local table file=$1
	local -a normalize headings markdown=() options
	options_of jg-normalize
	normalize=(jg-normalize --digest --base="$INPUT" --files0-from=- "${options[@]}")
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
# everything is.
find_changed() {
	if [[ -e $STATE/blocks ]] &&
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

# replace_blocks: the new block stream is the next generation of it.
replace_blocks() {
	local generation=0
	[[ ! -e $STATE/generation ]] || generation=$(<"$STATE/generation")
	rm -f "$STATE/changed" "$STATE/blocks.of"
	mv "$STATE/blocks.new" "$STATE/blocks"
	mv "$STATE/changed.new" "$STATE/changed"
	mv "$STATE/names.new" "$STATE/names"
	echo $((generation + 1)) >"$STATE/generation"
	cp "$STATE/inputs" "$STATE/blocks.of"
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

# namesakes: two documents of the new stream have one name.  Only a process that sees
# all of them refuses the second, so this is asked when several have made the stream.
namesakes() {
	[[ $(LC_ALL=C uniq -d "$STATE/names.new" | head -n 1) ]]
}

# names FILE: of the documents of a block stream.
names() {
	{ LC_ALL=C grep -a $'^doc\t' "$1" || (($? == 1)); } | cut -f 6 | LC_ALL=C sort
}
