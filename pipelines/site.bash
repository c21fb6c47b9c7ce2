# What is done with a corpus that stands: look at it, print it, publish it, watch it.

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
	take_folders || true
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
		again() { "$MAKE" --no-print-directory corpus || true; }
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
	take_folders || true
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
