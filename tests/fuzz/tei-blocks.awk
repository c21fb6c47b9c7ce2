# Block streams that are well-formed and make no sense: any kind at any level,
# with hostile texts.  awk -f tei-blocks.awk from=1 to=100 kinds.def: a document a
# seed.  The same numbers give the same documents, whatever the awk.

function random(below) {
	state = (state * 1103 + 12345) % 1048576
	return int(state / 16) % below
}


function fill(list, text,    count, part, i) {
	count = split(text, part, "\t")
	for (i = 1; i <= count; i++)
		list[i] = part[i]
	list[0] = count
}

# One of a list whose length is at 0.
function any(list) {
	return list[1 + random(list[0])]
}

function meta(key, value) {
	if (random(4) == 0)
		printf "meta\t0\t0\t%s\t0\t%s\n", key, value
}

function record(line) {
	printf "%s\t%d\t%s\t%s\t%d\t%s%s\n", kind[1 + (first + random(kinds)) % kind[0]], any(level),
	    any(number), random(2) ? "-" : any(label), line, any(text), any(text)
}

function one(seed,    line, count) {
	state = seed * 7919 % 1048576
	first = random(kind[0])
	kinds = 1 + random(kind[0])
	printf "doc\t0\t0\t-\t0\tf%d\n", seed
	meta("source", "a<b>.txt")
	meta("title-supplied", "题&目")
	meta("speaker", "张三")
	meta("my key", "v\"<")
	meta("event", "会议")
	meta("place", "礼堂")
	meta("date", "2023-05")
	meta("keywords", "甲；乙, 丙、")
	meta("licence", "https://example.org/c")
	line = 1
	for (count = random(25); count > 0; count--) {
		line += random(3)
		record(line)
	}
	printf "end\t0\t0\t-\t%d\t\n", line
}

BEGIN {
	fill(level, "0\t0\t0\t1\t1\t2\t2\t3\t9")
	fill(number, "0\t0\t1\t2\t3\t1.2\t3-1")
	fill(label, "一、\t（一）\t\\-\t一是\t二要\t附件1\t<b>\t1.\t第三条\t]]>")
	fill(text, "提高认识\t　 两头　空 　\t<a>&\"'\t]]>\t“引‘内’文”\t***" \
	    "\t《关于印发《甲》的通知》\t（掌声）\t（全场起立）\tx\t\t“未闭" \
	    "\t2023年5月1日\t一是甲；二是乙；三是丙。\t讲三点意见：\t××局" \
	    "\t谢谢大家！\t一行，\t同志们，大家好\t指出：“要抓好。”" \
	    "\t2023年上半年、二〇二三年五月三日至五日\t》”）\t（<掌声>）" \
	    "\t同志们：\t一要快，二要好，三要省")
}

/^KIND\(/ {
	split($0, part, "\"")
	kind[++kind[0]] = part[2]
}

END {
	for (seed = from; seed <= to; seed++)
		one(seed)
}
