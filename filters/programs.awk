# The tables of programs in README.md and README.zh.md, from the first lines of the
# manuals: awk -v language=en -f programs.awk NAME.1... README.md prints that README
# with its table written anew.
FNR == 1 { readme = FILENAME ~ /README/ }
!readme && /^\.Nm / && !(FILENAME in name) { name[FILENAME] = $2; order[++count] = FILENAME }
!readme && /^\.Nd / && !(FILENAME in what) { what[FILENAME] = substr($0, 5) }
!readme && /^\.\\" zh: / && language == "zh" { what[FILENAME] = substr($0, 9) }
!readme { next }
/^<!-- end of programs/ { inside = 0 }
!inside
/^<!-- programs/ { inside = 1; table() }

function table(i, file) {
	print language == "zh" ? "| 程序 | 做什么 | 手册 |" : "| program | does | manual |"
	print "|---|---|---|"
	for (i = 1; i <= count; i++) {
		file = order[i]
		printf "| `%s` | %s | %s(1) |\n", name[file], what[file], name[file]
	}
}
