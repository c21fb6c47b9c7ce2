/* The words around the texts, in the languages of the interface. */
#include "words.h"

static const char *const words[WORD_COUNT][LANGUAGE_COUNT] = {
    [WORD_UNTITLED] = {"无题", "無題", "Untitled"},
    [WORD_SKIP] = {"跳到正文", "跳到正文", "Skip to the text"},
    [WORD_CONTENTS] = {"目录", "目錄", "Contents"},
    [WORD_HERE] = {"当前位置", "目前位置", "Where you are"},
    [WORD_HOME] = {"首页", "首頁", "Home"},
    [WORD_SEARCH] = {"搜索", "搜尋", "Search"},
    [WORD_SITE] = {"讲稿", "講稿", "Speeches"},
    [WORD_ABOUT] = {"关于本文", "關於本文", "About this text"},
    [WORD_SPEAKER] = {"讲话人", "講話人", "Speaker"},
    [WORD_ROLE] = {"职务", "職務", "Role"},
    [WORD_ORGANIZATION] = {"单位", "單位", "Organization"},
    [WORD_EVENT] = {"场合", "場合", "Event"},
    [WORD_DATE] = {"日期", "日期", "Date"},
    [WORD_PLACE] = {"地点", "地點", "Place"},
    [WORD_DOCNO] = {"文号", "文號", "Document number"},
    [WORD_PUBLISHER] = {"发布", "發布", "Publisher"},
    [WORD_SOURCE] = {"来源", "來源", "Source"},
    [WORD_LICENCE] = {"许可", "授權", "Licence"},
    [WORD_KEYWORDS] = {"关键词", "關鍵詞", "Keywords"},
    [WORD_NOTE] = {"附注", "附註", "Note"},
    [WORD_CHARACTERS] = {"字数", "字數", "Characters"},
    [WORD_MASKS] = {"隐去", "隱去", "Masked"},
    [WORD_MASKS_NOTE] = {"处，符号照原文", "處，符號照原文",
	"places, as in the source"},
    [WORD_DOWNLOAD] = {"下载", "下載", "Download"},
    [WORD_CITATION] = {"引用", "引用", "Cite as"},
    [WORD_COPY] = {"复制", "複製", "Copy"},
    [WORD_COPIED] = {"已复制", "已複製", "Copied"},
    [WORD_SMALLER] = {"A− 减小字号", "A− 縮小字級", "A− smaller text"},
    [WORD_LARGER] = {"A+ 增大字号", "A+ 放大字級", "A+ larger text"},
    [WORD_THEME] = {"深色", "深色", "Dark"},
    [WORD_PRINT] = {"打印", "列印", "Print"},
    [WORD_NEIGHBOURS] = {"上一篇与下一篇", "上一篇與下一篇",
	"Previous and next"},
    [WORD_PREVIOUS] = {"上一篇", "上一篇", "Previous"},
    [WORD_NEXT] = {"下一篇", "下一篇", "Next"},
    [WORD_MADE_BY] = {"由讲稿 jianggao 生成", "由講稿 jianggao 產生",
	"Made by jianggao"},
};

const char *
word(enum language language, enum word which)
{
	return words[which][language];
}
