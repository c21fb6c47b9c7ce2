# What is done with a corpus that stands: look at it, print it, publish it, watch it.

# What a person gave on the command line of make comes as JG_NAME, and is data.  RUN
# is what converts a corpus.

# as_path VALUE: set `path` to what any command takes for a path.  Not every shell
# expands the ~ of INPUT=~/speeches; -talks is no option, and (talks no operator.
as_path() {
	# shellcheck disable=SC2088 # as it was given
	case $1 in
	'~/'*) path=$HOME/${1#'~/'} ;;
	[-+=,\(\)!@~:]*) path=./$1 ;;
	*) path=$1 ;;
	esac
}

# take_folders: the folders of the corpus, as they were given or by default.
take_folders() {
	local path
	as_path "${JG_INPUT:-input}" && INPUT=$path
	as_path "${JG_OUTPUT:-output}" && OUTPUT=$path
	STATE=$OUTPUT/.jianggao
}

# want GOAL PROGRAM PACKAGE: fail where the program is not, and say what to install.
want() {
	type -P "$2" >/dev/null && return
	echo "make: $1: $2 is not here; on Debian: sudo apt-get install $3" >&2
	return 2
}

print_site() {
	take_folders
	[[ ! -d $OUTPUT/html/s ]] || bash pipelines/pdf.bash "$OUTPUT/html" "$OUTPUT/pdf" "$STATE/pdf.list"
}

serve_site() {
	take_folders
	want serve python3 python3
	if [[ ! -e $OUTPUT/html/index.html ]]; then
		echo "make: $OUTPUT/html: no site; first make" >&2
		return 2
	fi
	exec python3 -m http.server --bind 127.0.0.1 --directory "$OUTPUT/html" -- "${JG_PORT:-8000}"
}

watch_corpus() {
	take_folders
	want watch inotifywait inotify-tools
	inotifywait -mqr -e close_write,create,delete,move "$INPUT" "@$OUTPUT" | {
		# shellcheck disable=SC2086 # words
		again() { $RUN convert || true; }
		again
		while read -r _; do
			while read -r -t 0.3 _; do :; done
			again
		done
	}
}

publish_site() {
	local path from
	local -a options=(-rlt "--chmod=D755,F644")
	take_folders
	if [[ ! ${JG_DEST-} ]]; then
		echo 'make: publish: say where: make publish DEST=host:folder (DELETE=yes removes what is not of the site)' >&2
		return 2
	fi
	case ${JG_DELETE-no} in
	yes) options+=(--delete-after) ;;
	no | '') ;;
	*) echo "make: publish: DELETE=$JG_DELETE: yes or no" >&2 && return 2 ;;
	esac
	want publish rsync rsync
	# What has a colon before a slash is a host to rsync.
	from=$OUTPUT/html/
	[[ $from == [/.]* ]] || from=./$from
	case $JG_DEST in
	[~-]*) as_path "$JG_DEST" ;;
	*) path=$JG_DEST ;;
	esac
	rsync "${options[@]}" -- "$from" "${path%/}/"
	printf '  %-8s %s\n' PUBLISH "$JG_DEST"
}
