using System.Globalization;
using Cleanup.Articles.Dates;
using Cleanup.Articles.Header;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Articles.Dates;

/// <summary>Days and times as each language writes them.</summary>
public sealed class LocalizedDateTests
{
    // The form, with {d}, {m} and {y}; then the months from January.
    private static readonly (string Form, string Months)[] _languages =
    [
        ("{m} {d}, {y}", "January February March April May June July August September October November December"),
        ("{m} {d}, {y}", "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec."),
        ("{d} {m} {y}", "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER"),
        ("{d}. {m} {y}", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        ("{d}. {m} {y}", "Jän. Feb. Mär. Apr. Mai Jun. Jul. Aug. Sep. Okt. Nov. Dez."),
        ("le {d} {m} {y}", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        ("{d} {m} {y}", "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
        ("{d} de {m} de {y}", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        ("{d} {m} {y}", "ene. feb. mar. abr. may. jun. jul. ago. sep. oct. nov. dic."),
        ("{d} de {m} de {y}", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        ("{d} {m} {y}", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        ("{d} {m} {y}", "januari februari maart april mei juni juli augustus september oktober november december"),
        ("{d} {m} {y} r.", "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"),
        ("{d}. {m} {y}", "ledna února března dubna května června července srpna září října listopadu prosince"),
        ("{d} {m} {y}", "januari februari mars april maj juni juli augusti september oktober november december"),
        ("den {d}. {m} {y}", "januar februar marts april maj juni juli august september oktober november december"),
        ("{d}. {m} {y}", "januar februar mars april mai juni juli august september oktober november desember"),
        ("{d} {m} {y} г.", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
        ("{d} {m} {y} року", "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
        ("{d} {m} {y}", "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
        ("{d} {m} {y}", "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"),
        ("{d} de {m} de {y}", "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre"),
        ("{d}. {m} {y}", "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra"),
        ("{d}. {m} {y}", "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar"),
        ("{d}. {m} {y}", "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta"),
        ("{y}. {m} {d}.", "január február március április május június július augusztus szeptember október november december"),
        ("{y}. {m} {d}.", "jan. febr. márc. ápr. máj. jún. júl. aug. szept. okt. nov. dec."),
        ("{d} {m} {y}", "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου"),
        ("{d} {m} {y}", "ΙΑΝΟΥΑΡΙΟΥ ΦΕΒΡΟΥΑΡΙΟΥ ΜΑΡΤΙΟΥ ΑΠΡΙΛΙΟΥ ΜΑΙΟΥ ΙΟΥΝΙΟΥ ΙΟΥΛΙΟΥ ΑΥΓΟΥΣΤΟΥ ΣΕΠΤΕΜΒΡΙΟΥ ΟΚΤΩΒΡΙΟΥ ΝΟΕΜΒΡΙΟΥ ΔΕΚΕΜΒΡΙΟΥ"),
        ("{d} {m} {y} г.", "януари февруари март април май юни юли август септември октомври ноември декември"),
        ("{d} {m} {y}", "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"),
        ("{d} {m} {y}", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
        ("{d} {m} {y}", "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר"),
        ("{d} tháng {m} năm {y}", "1 2 3 4 5 6 7 8 9 10 11 12"),
        ("{y}年{m}月{d}日", "1 2 3 4 5 6 7 8 9 10 11 12"),
        ("{y}년 {m}월 {d}일", "1 2 3 4 5 6 7 8 9 10 11 12"),
    ];

    [Fact]
    public void Every_day_is_read_back_from_every_language() =>
        Gen.Select(Gen.DateTime[new DateTime(1900, 1, 1), new DateTime(2100, 1, 1)], Gen.OneOf(_languages)).Holds(sample =>
        {
            (DateTime day, (string form, string months)) = sample;
            string text = form
                .Replace("{d}", day.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("{m}", months.Split(' ')[day.Month - 1], StringComparison.Ordinal)
                .Replace("{y}", day.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

            DateLine? line = DateLine.Read(text);

            Assert.True(line is { IsWhole: true }, text);
            Assert.Equal((text, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), (text, Assert.Single(line.Dates).Expression.ToString(DateOrder.DayFirst)));
        }, samples: 3_000);

    [Theory]
    [InlineData("Thursday", "Thu", "Thurs.", "Donnerstag", "Do.", "jeudi", "jueves", "giovedì", "donderdag", "czwartek", "čtvrtek", "torsdag", "четверг", "Perşembe", "joi", "csütörtök", "Πέμπτη", "štvrtok", "четвъртък", "torstai", "torstaina", "Kamis", "dijous", "الخميس", "יום חמישי", "Thứ năm", "木曜日", "星期四")]
    [InlineData("Sunday", "Sun", "Sonntag", "So.", "dimanche", "domingo", "domenica", "zondag", "niedziela", "neděle", "söndag", "søndag", "воскресенье", "Pazar", "duminică", "vasárnap", "Κυριακή", "nedeľa", "неделя", "sunnuntai", "Minggu", "diumenge", "الأحد", "יום ראשון", "Chủ nhật", "日曜日", "星期天")]
    public void A_weekday_in_any_language_goes_with_its_day_and_no_other(params string[] weekdays) => Assert.All(weekdays, weekday =>
    {
        int day = weekdays[0] is "Sunday" ? 26 : 23;

        Assert.True(PublishedDate.TryParse($"{weekday}, {day}.07.2015", out string? date), weekday);
        Assert.Equal($"2015-07-{day}", date);
        Assert.False(PublishedDate.TryParse($"{weekday}, {day + 1}.07.2015", out _), weekday);
    });

    [Theory]
    [InlineData("2020年3月8日 星期日", "2020-03-08")]
    [InlineData("12 Şubat 2018 Pazartesi", "2018-02-12")]
    [InlineData("2019年05月13日10:14", "2019-05-13T10:14")]
    [InlineData("2020년 3월 8일 오후 2:30", "2020-03-08T14:30")]
    [InlineData("2019年5月13日 10時14分", "2019-05-13T10:14")]
    [InlineData("Fri 9 May 2014 10.05 BST", "2014-05-09T10:05")]
    [InlineData("9 May 2014 10.05 pm", "2014-05-09T22:05")]
    [InlineData("3. marts 2015 kl. 10.20", "2015-03-03T10:20")]
    [InlineData("3.4.2017 klo 8.30", "2017-04-03T08:30")]
    [InlineData("12 mai 2019 à 10 h 14", "2019-05-12T10:14")]
    [InlineData("1. února 2015 v 9:30", "2015-02-01T09:30")]
    [InlineData("٩ تشرين الثاني ٢٠٢١", "2021-11-09")]
    [InlineData("２０２１年１１月９日１７時５分", "2021-11-09T17:05")]
    [InlineData("2021. március 9., kedd", "2021-03-09")]
    [InlineData("2021.11.09. 17:05", "2021-11-09T17:05")]
    [InlineData("09.11.2021 r.", "2021-11-09")]
    [InlineData("Thứ ba, 9/11/2021, 17:05 (GMT+7)", "2021-11-09T17:05+07:00")]
    [InlineData("Selasa, 9 November 2021 17:05 WIB", "2021-11-09T17:05+07:00")]
    [InlineData("9 Nov, 2021 05:05 p. m.", "2021-11-09T17:05")]
    [InlineData("9 de noviembre de 2021 | 17:05 hs", "2021-11-09T17:05")]
    [InlineData("9 ноября 2021, 17:05 МСК", "2021-11-09T17:05")]
    public void Weekdays_and_times_stand_where_a_language_sets_them(string text, string expected)
    {
        Assert.True(PublishedDate.TryParse(text, out string? date));
        Assert.Equal(expected, date);
    }

    [Theory]
    [InlineData("2020年3月8日 星期一")]
    [InlineData("12 Şubat 2018 Salı")]
    [InlineData("9 May 2014 10.05")]
    [InlineData("12 mai 2019 à 25:00")]
    [InlineData("31 июня 2015")]
    [InlineData("23 ju 2015")]
    [InlineData("23 j. 2015")]
    public void A_day_that_contradicts_itself_or_is_cut_too_short_is_none(string text) => Assert.False(PublishedDate.TryParse(text, out _));
}
