# The corpus as one block stream, and what is new in it.

# blocks: the corpus as one block stream.  cat stands at the end because its
# status tells a full disk from a refused document.
blocks() {
	local said table count file=$STATE/blocks.new
	local -a normalize headings markdown=() options
	options_of jg-normalize
	normalize=(jg-normalize --digest --base="$INPUT" --files0-from=- "${options[@]}")
	options_of jg-headings
	headings=(jg-headings "${options[@]}")
	for table in metadata overrides; do
		[[ ! -e $INPUT/$table.tsv ]] || headings+=("--$table=$INPUT/$table.tsv")
	done
	paths "$STATE/inputs" >"$STATE/paths"
	# By echo, which tells of a full disk; wc does not say why.
	count=$(tr -cd '\0' <"$STATE/paths" | wc -c)
	echo "$count" >"$STATE/count"
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
	if namesakes "$file"; then
		SPREAD_JOBS=1 blocks
		return
	fi
	judge blocks "$said"
	count_lost "$file" >"$STATE/lost"
	replace_blocks "$file"
	compare_inputs
}

# replace_blocks FILE: it is the block stream now, the next generation of it.
# What is new in it is in `changed`, which is a link to it when everything is; the
# names of all else are in `others`.
replace_blocks() {
	local generation=0
	[[ ! -e $STATE/generation ]] || generation=$(<"$STATE/generation")
	if [[ -e $STATE/blocks ]] &&
		jg-changed --since="$STATE/blocks" <"$1" >"$STATE/changed.new"; then
		LC_ALL=C comm -23 <(names "$1") <(names "$STATE/changed.new") >"$STATE/others"
	else
		ln -f "$1" "$STATE/changed.new"
		: >"$STATE/others"
	fi
	rm -f "$STATE/changed"
	mv "$1" "$STATE/blocks"
	mv "$STATE/changed.new" "$STATE/changed"
	echo $((generation + 1)) >"$STATE/generation"
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
	LC_ALL=C comm -z -13 <(LC_ALL=C sort -z "$STATE/inputs.new") \
		<(LC_ALL=C sort -z "$STATE/inputs") | paths |
		while IFS= read -r -d '' path; do
			echo "make: ${path//[[:cntrl:]]/?}: changed while it was read" |
				tee -a "$STATE/blocks.refused" >&2
		done
	echo changed >>"$STATE/inputs"
}

# namesakes FILE: two documents have one name.  Only a process that sees all of
# them refuses the second, so this is asked when several have made the stream.
namesakes() {
	((${SPREAD_JOBS:-1} > 1)) || return 1
	[[ $(grep -a $'^doc\t' "$1" | LC_ALL=C sort | uniq -d | head -n 1) ]]
}

# names FILE: of the documents of a block stream.
names() {
	grep -a $'^doc\t' "$1" | cut -f 6 | LC_ALL=C sort || true
}
