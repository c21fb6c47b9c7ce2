#!/usr/bin/env bats
# What stands where on paper: pages printed by Chromium, measured in millimetres.

load lib

setup() {
	type chromium pdftoppm pdftotext perl >/dev/null 2>&1 ||
		skip "no chromium, poppler-utils or perl"
	cd "$BATS_TEST_TMPDIR" || return
	mkdir in
}

# print_pages: in/ as pages of a site, and these on paper.
print_pages() {
	jianggao convert -i in -o out -s red-head=yes -s pdf=yes html >said 2>&1 ||
		skip "chromium prints nothing here"
}

# ink NAME: where the first sheet is red.
ink() {
	pdftoppm -r 254 -f 1 -l 1 "out/html/s/$1.pdf" >sheet.ppm
	"$BATS_TEST_DIRNAME/pdf/ink" <sheet.ppm
}

# near WANT GOT [WITHIN]: so many millimetres, one more or less.
near() {
	awk -v want="$1" -v got="$2" -v most="${3-1}" \
		'BEGIN { d = want - got; exit !(d <= most && d >= -most) }' || flunk "$2, not $1"
}

# word NAME PAGE TEXT: left and right edge of the word, in mm.
word() {
	pdftotext -bbox -f "$2" -l "$2" "out/html/s/$1.pdf" - |
		awk -F'"' -v text=">$3<" 'index($0, text) { printf "%.1f %.1f\n", $2 * 25.4 / 72, $6 * 25.4 / 72; exit }'
}

@test "paper: the red head and the foot that metadata.tsv tells" {
	local -a at
	printf '%s\n' 关于做好修渠工作的通知 '' 各乡镇人民政府： '' 现将修渠事项通知如下。 '' \
		青禾县水务局 2031年11月5日 >in/修渠.txt
	printf 'name\tissuer\tdocno\tcopy-number\tsecrecy\turgency\tapprover\tcopied-to\tprinter\tprinted\n' >in/metadata.tsv
	printf '修渠\t青禾县水务局\t青水发〔2031〕7号\t000012\t机密★1年\t特急\t林小满；石一帆\t县委办公室。\t青禾县水务局办公室\t2031年11月6日\n' >>in/metadata.tsv
	print_pages
	mapfile -t at < <(ink 修渠)
	[ "${#at[@]}" = 2 ] || flunk "$(printf '%s\n' "${at[@]}")"
	# 7.2.4: 35 mm below the edge of the text; 7.2.7: a line as wide as the text.
	near 72 "${at[0]%% *}"
	near 28 "$(cut -d' ' -f3 <<<"${at[1]}")" 0.3
	near 184 "$(cut -d' ' -f4 <<<"${at[1]}")" 0.3
	pdftotext -raw out/html/s/修渠.pdf text
	printf '%s\n' 000012 机密★1年 特急 青禾县水务局文件 青水发〔2031〕7号 >want
	grep -v — text | head -n 5 | tr -d ' ' | sed 's,签发人.*,,' >got
	same want got
	# A character from either edge, as who approves it, and those who print it.
	near 33.6 "$(word 修渠 1 青水发〔2031〕7号 | cut -d' ' -f1)"
	near 178.4 "$(word 修渠 1 石一帆 | cut -d' ' -f2)"
	near 33 "$(word 修渠 1 青禾县水务局办公室 | cut -d' ' -f1)"
	near 179 "$(word 修渠 1 2031年11月6日印发 | cut -d' ' -f2)"
	grep -q 抄送：县委办公室。 text
	# 7.3.5.2: the date is the longer, and ends two characters from the edge.
	near 172.9 "$(word 修渠 1 2031年11月5日 | cut -d' ' -f2)"
}

@test "paper: letters, orders and minutes have their forms" {
	local -a at
	printf '%s\n' 青禾县水务局 青水函〔2031〕8号 '' 青禾县水务局关于借用水泵的函 '' 县农机站： '' \
		因抗旱需要，商借水泵三台。 '' 青禾县水务局 2031年3月4日 >in/函.txt
	printf '%s\n' 青禾县人民政府令 第17号 '' 《青禾县渡船管理办法》已经会议通过，现予公布。 '' \
		县长　林小满 2031年2月20日 >in/令.txt
	printf '%s\n' 青禾县人民政府常务会议纪要 第4期 '青禾县人民政府办公室　　2031年3月5日' '' \
		研究春耕供水工作 '' 3月2日，县长林小满主持召开常务会议，研究春耕供水工作。 >in/纪要.txt
	printf '%s\n' 关于修渠的报告 '' 县人民政府： '' 现将修渠情况报告如下。 '' 青禾县水务局 2031年3月4日 >in/报告.txt
	printf 'name\tissuer\n报告\t青禾县水务局\n' >in/metadata.tsv
	printf '%s\n' 在植树大会上的讲话 '' 林小满 '' 2031年3月10日 '' 同志们： '' 今天植树。 >in/讲话.txt
	print_pages
	# A head without a number has its line, and what stands above a speech no space.
	[ "$(ink 报告 | wc -l)" = 2 ]
	near 10.2 "$(pdftotext -bbox out/html/s/讲话.pdf - |
		awk -F'"' '/林小满|2031年3月10日/ { at[++n] = $4 } END { print (at[2] - at[1]) * 25.4 / 72 }')" 0.5
	# 10.1: 30 mm below the edge of the sheet, lines of 170 mm, no number of the page.
	mapfile -t at < <(ink 函)
	[ "${#at[@]}" = 5 ] || flunk "$(printf '%s\n' "${at[@]}")"
	near 30 "${at[0]%% *}"
	for i in 1 2 3 4; do
		near 20 "$(cut -d' ' -f3 <<<"${at[i]}")" 0.3
		near 190 "$(cut -d' ' -f4 <<<"${at[i]}")" 0.3
	done
	near 277 "${at[3]%% *}"
	[ -z "$(word 函 1 —)" ]
	near 184 "$(word 函 1 青水函〔2031〕8号 | cut -d' ' -f2)"
	# An order 20 mm below the edge of the text, and minutes 35 mm.
	mapfile -t at < <(ink 令)
	near 57 "${at[0]%% *}"
	[ "${#at[@]}" = 1 ]
	mapfile -t at < <(ink 纪要)
	near 72 "${at[0]%% *}"
	[ "${#at[@]}" = 2 ]
	near 33.6 "$(word 纪要 1 青禾县人民政府办公室 | cut -d' ' -f1)"
	near 178.4 "$(word 纪要 1 2031年3月5日 | cut -d' ' -f2)"
	[ -n "$(word 纪要 1 研究春耕供水工作)" ]
	[ -n "$(word 纪要 1 —)" ]
}

@test "paper: who signs and the date stand below text, on one page" {
	local i
	for i in {14..20}; do
		{
			printf '%s\n' 关于修渠的通知 '' 各村：
			seq -f '　　各村要在八月以前修好第%g条渠。' "$i"
			printf '%s\n' '' 石门县水利局 2035年8月1日
		} >"in/渠$i.txt"
	done
	print_pages
	for i in {14..20}; do
		pdftotext -raw "out/html/s/渠$i.pdf" - |
			awk 'BEGIN { RS = "\f" } NF > 0 { last = $0 } END { print last }' >last
		grep -q "第$i条渠" last && grep -q 石门县水利局 last && grep -q 8月1日 last ||
			flunk "of $i lines: $(cat last)"
	done
}
