namespace Cleanup.Articles.Dates;

/// <summary>
/// The names of months and weekdays in the languages of the news: English, German, French, Spanish, Portuguese, Italian, Dutch,
/// Polish, Czech, Swedish, Danish and Norwegian, Russian, Ukrainian, Turkish and Romanian. Chinese, Japanese and Korean dates
/// have no month names. Thread-safe.
/// </summary>
internal static class DateNames
{
    private const int ShortestPrefix = 3;

    private static readonly string[] _english =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    // All forms of one month on one line; nominative and genitive where they differ, with and without accents where both are written.
    private static readonly string[][] _months =
    [
        ["January", "Januar", "Jänner", "janvier", "enero", "janeiro", "gennaio", "januari", "stycznia", "styczeń", "ledna", "leden", "января", "январь", "січня", "Ocak", "ianuarie"],
        ["February", "Februar", "Feber", "février", "fevrier", "febrero", "fevereiro", "febbraio", "februari", "lutego", "luty", "února", "únor", "февраля", "февраль", "лютого", "Şubat", "februarie"],
        ["March", "März", "Maerz", "Mrz", "mars", "marzo", "março", "marco", "maart", "mrt", "marca", "marzec", "března", "březen", "marts", "марта", "март", "березня", "Mart", "martie"],
        ["April", "avril", "abril", "aprile", "kwietnia", "kwiecień", "dubna", "duben", "апреля", "апрель", "квітня", "Nisan", "aprilie"],
        ["May", "Mai", "mayo", "maio", "maggio", "mei", "maja", "maj", "května", "květen", "мая", "май", "травня", "Mayıs"],
        ["June", "Juni", "juin", "junio", "junho", "giugno", "czerwca", "czerwiec", "června", "červen", "июня", "июнь", "червня", "Haziran", "iunie"],
        ["July", "Juli", "juillet", "julio", "julho", "luglio", "lipca", "lipiec", "července", "červenec", "июля", "июль", "липня", "Temmuz", "iulie"],
        ["August", "août", "aout", "agosto", "augustus", "sierpnia", "sierpień", "srpna", "srpen", "augusti", "августа", "август", "серпня", "Ağustos"],
        ["September", "septembre", "septiembre", "setiembre", "setembro", "settembre", "września", "wrzesień", "září", "сентября", "сентябрь", "вересня", "Eylül", "septembrie"],
        ["October", "Oktober", "octobre", "octubre", "outubro", "ottobre", "października", "październik", "října", "říjen", "октября", "октябрь", "жовтня", "Ekim", "octombrie"],
        ["November", "novembre", "noviembre", "novembro", "listopada", "listopad", "listopadu", "ноября", "ноябрь", "листопада", "Kasım", "noiembrie"],
        ["December", "Dezember", "décembre", "decembre", "diciembre", "dezembro", "dicembre", "grudnia", "grudzień", "prosince", "prosinec", "desember", "декабря", "декабрь", "грудня", "Aralık", "decembrie"],
    ];

    private static readonly string[][] _weekdays =
    [
        ["Sunday", "Sonntag", "dimanche", "domingo", "domenica", "zondag", "niedziela", "neděle", "söndag", "søndag", "воскресенье", "неділя", "Pazar", "duminică", "星期日", "星期天", "週日", "周日", "日曜日", "日", "일요일", "일"],
        ["Monday", "Montag", "lundi", "lunes", "segunda", "lunedì", "maandag", "poniedziałek", "pondělí", "måndag", "mandag", "понедельник", "понеділок", "Pazartesi", "luni", "星期一", "週一", "周一", "月曜日", "月", "월요일", "월"],
        ["Tuesday", "Dienstag", "mardi", "martes", "terça", "martedì", "dinsdag", "wtorek", "úterý", "tisdag", "tirsdag", "вторник", "вівторок", "Salı", "marți", "星期二", "週二", "周二", "火曜日", "火", "화요일", "화"],
        ["Wednesday", "Mittwoch", "mercredi", "miércoles", "quarta", "mercoledì", "woensdag", "środa", "středa", "onsdag", "среда", "середа", "Çarşamba", "miercuri", "星期三", "週三", "周三", "水曜日", "水", "수요일", "수"],
        ["Thursday", "Donnerstag", "jeudi", "jueves", "quinta", "giovedì", "donderdag", "czwartek", "čtvrtek", "torsdag", "четверг", "четвер", "Perşembe", "joi", "星期四", "週四", "周四", "木曜日", "木", "목요일", "목"],
        ["Friday", "Freitag", "vendredi", "viernes", "sexta", "venerdì", "vrijdag", "piątek", "pátek", "fredag", "пятница", "Cuma", "vineri", "星期五", "週五", "周五", "金曜日", "金", "금요일", "금"],
        ["Saturday", "Samstag", "Sonnabend", "samedi", "sábado", "sabato", "zaterdag", "sobota", "lördag", "lørdag", "суббота", "субота", "Cumartesi", "sâmbătă", "星期六", "週六", "周六", "土曜日", "土", "토요일", "토"],
    ];

    // In German these two letters are followed by a period or a comma.
    private static readonly string[] _germanWeekdays = ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"];

    /// <summary>Reads a month, in full or cut to three letters or more ("Sept"), with or without a period.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="isEnglish">Whether English has a month that is spelled so, other languages aside.</param>
    public static bool TryReadMonth(ref DateCursor cursor, out int month, out bool isEnglish)
    {
        ReadOnlySpan<char> word = cursor.PeekWord();
        month = IndexOf(_months, word) + 1;
        isEnglish = month > 0 && _english[month - 1].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase);
        return month > 0 && Skip(ref cursor, word);
    }

    /// <summary>Reads a weekday, in full or cut to three letters or more ("Thurs"), with or without a period.</summary>
    public static bool TryReadWeekday(ref DateCursor cursor, out DayOfWeek weekday)
    {
        ReadOnlySpan<char> word = cursor.PeekWord();
        int index = IndexOf(_weekdays, word);
        DateCursor behind = cursor;
        if (index < 0 && behind.TrySkipWord(word) && (behind.TrySkip('.') || behind.TrySkip(',')))
            index = Array.FindIndex(_germanWeekdays, word.ToString().Equals);
        weekday = (DayOfWeek)index;
        if (index < 0 || !Skip(ref cursor, word)) return false;
        // Portuguese: sexta-feira.
        behind = cursor;
        if (behind.TrySkip('-') && behind.TrySkipWord("feira")) cursor = behind;
        return true;
    }

    // A whole name wins over the beginning of another; a beginning that two share says nothing.
    private static int IndexOf(string[][] names, ReadOnlySpan<char> word)
    {
        int beginning = -1;
        for (int i = 0; i < names.Length; i++)
        {
            foreach (string name in names[i])
            {
                if (word.Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
                if (word.Length < ShortestPrefix || !name.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
                if (beginning >= 0 && beginning != i) beginning = names.Length;
                else beginning = i;
            }
        }
        return beginning < names.Length ? beginning : -1;
    }

    private static bool Skip(ref DateCursor cursor, ReadOnlySpan<char> word)
    {
        cursor.TrySkipWord(word);
        cursor.TrySkip('.');
        return true;
    }
}
