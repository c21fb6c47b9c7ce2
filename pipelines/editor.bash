# What an editor reads of a corpus: what would be changed, what may be wrong.

# report: what jg-normalize would change in the corpus.  Nothing is written.
report() {
	# shellcheck disable=SC2034 # find_tables sets it
	local -a options tables encodings
	take_folders
	STATE=$(mktemp -d)
	trap 'rm -rf "$STATE"' EXIT
	settings
	options_of jg-normalize
	find_tables
	list_inputs | paths |
		jg-normalize --report --files0-from=- "${options[@]}" "${encodings[@]}"
}

# review: what jg-check finds, to OUTPUT/review.txt, by file and line as the
# block stream has them; and how often each check found something.
review() {
	local file=$OUTPUT/review.txt
	local -a options
	options_of jg-check
	spread blocks "$STATE/blocks" jg-check "${options[@]}" >"$STATE/review.new"
	mv "$STATE/review.new" "$file"
	awk 'match($0, /:[0-9]+: [a-z]+: /) {
		check = substr($0, RSTART, RLENGTH)
		gsub(/[^a-z]/, "", check)
		found[check]++
	}
	END {
		for (check in found)
			printf "  %-12s %d\n", check, found[check] | "LC_ALL=C sort"
		close("LC_ALL=C sort")
		printf "  %-12s %d\n", "total", NR
	}' <"$file"
}
