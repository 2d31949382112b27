using Cleanup.Articles.Words;

namespace Cleanup.Articles.Dates;

/// <summary>The names of weekdays in the languages of the news. Thread-safe.</summary>
internal static class WeekdayNames
{
    private static readonly NameTable _table = new(
    [
        "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
        "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag",
        "dimanche lundi mardi mercredi jeudi vendredi samedi",
        "domingo lunes martes miércoles jueves viernes sábado",
        "domingo segunda terça quarta quinta sexta sábado",
        "domenica lunedì martedì mercoledì giovedì venerdì sabato",
        "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
        "söndag måndag tisdag onsdag torsdag fredag lördag",
        "søndag mandag tirsdag onsdag torsdag fredag lørdag",
        "niedziela poniedziałek wtorek środa czwartek piątek sobota",
        "neděle pondělí úterý středa čtvrtek pátek sobota",
        "nedeľa pondelok utorok streda štvrtok piatok sobota",
        "воскресенье понедельник вторник среда четверг пятница суббота",
        "неділя понеділок вівторок середа четвер пʼятниця субота",
        "неделя понеделник вторник сряда четвъртък петък събота",
        "Pazar Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi",
        "duminică luni marți miercuri joi vineri sâmbătă",
        "vasárnap hétfő kedd szerda csütörtök péntek szombat",
        "Κυριακή Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο",
    ],
    [
        "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Sonnabend",
        "Minggu Senin Selasa Rabu Kamis Jumat Sabtu",
        "diumenge dilluns dimarts dimecres dijous divendres dissabte",
        "sunnuntai maanantai tiistai keskiviikko torstai perjantai lauantai",
        "sunnuntaina maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina",
        "الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت",
        "الاحد الإثنين الثلاثاء الاربعاء الخميس الجمعة السبت",
        "יום_ראשון יום_שני יום_שלישי יום_רביעי יום_חמישי יום_שישי יום_שבת",
        "Chủ_nhật Thứ_hai Thứ_ba Thứ_tư Thứ_năm Thứ_sáu Thứ_bảy",
        "星期日 星期一 星期二 星期三 星期四 星期五 星期六",
        "星期天 星期一 星期二 星期三 星期四 星期五 星期六",
        "週日 週一 週二 週三 週四 週五 週六",
        "周日 周一 周二 周三 周四 周五 周六",
        "日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日",
        "日 月 火 水 木 金 土",
        "일요일 월요일 화요일 수요일 목요일 금요일 토요일",
        "일 월 화 수 목 금 토",
    ]);

    // In German these two letters are followed by a period or a comma.
    private static readonly string[] _german = ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"];

    /// <summary>Reads a weekday, in full or cut to three letters or more ("Thurs"), with or without a period.</summary>
    public static bool TryRead(ref DateCursor cursor, out DayOfWeek weekday)
    {
        bool isOne = _table.TryRead(ref cursor, out int number, out _) || TryReadGerman(ref cursor, out number);
        weekday = (DayOfWeek)number;
        // Portuguese: sexta-feira.
        DateCursor behind = cursor;
        if (isOne && behind.TrySkip('-') && behind.TrySkipWord("feira")) cursor = behind;
        return isOne;
    }

    private static bool TryReadGerman(ref DateCursor cursor, out int number)
    {
        DateCursor behind = cursor;
        ReadOnlySpan<char> word = behind.PeekWord();
        number = word.Length == 2 && behind.TrySkipWord(word) && behind.Next is '.' or ','
            ? Array.FindIndex(_german, word.ToString().Equals)
            : -1;
        if (number < 0) return false;
        behind.TrySkip('.');
        cursor = behind;
        return true;
    }
}
