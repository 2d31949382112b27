using Cleanup.Articles.Words;

namespace Cleanup.Articles.Dates;

/// <summary>The names of months in the languages of the news. Chinese, Japanese, Korean and Vietnamese count them. Thread-safe.</summary>
internal static class MonthNames
{
    private static readonly string[] _english = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December"];

    // A line for each form of a language: nominative and genitive where they differ, with and without accents where both are written.
    private static readonly NameTable _table = new(
    [
        "January February March April May June July August September October November December",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "Jänner Feber Mrz April Mai Juni Juli August September Oktober November Dezember",
        "Jänner Feber Maerz April Mai Juni Juli August September Oktober November Dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "januari februari mrt april mei juni juli augustus september oktober november december",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar marts april maj juni juli august september oktober november december",
        "januar februar mars april mai juni juli august september oktober november desember",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
        "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
        "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "януари февруари март април май юни юли август септември октомври ноември декември",
        "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        "január február március április május június július augusztus szeptember október november december",
        "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
        "Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος",
        "Ιανουαριου Φεβρουαριου Μαρτιου Απριλιου Μαιου Ιουνιου Ιουλιου Αυγουστου Σεπτεμβριου Οκτωβριου Νοεμβριου Δεκεμβριου",
        "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
        "Januari Februari Maret April Mei Juni Juli Agt September Oktober November Desember",
    ],
    [
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "جانفي فيفري مارس ابريل ماي يونيه يوليه اغسطس سبتمبر اكتوبر نونبر دجنبر",
        "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
        "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
        "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
        "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
    ]);

    /// <summary>Reads a month, in full or cut to three letters or more ("Sept"), with or without a period.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="isEnglish">Whether English has a month that is spelled so, other languages aside.</param>
    public static bool TryRead(ref DateCursor cursor, out int month, out bool isEnglish)
    {
        bool isOne = _table.TryRead(ref cursor, out month, out ReadOnlySpan<char> name);
        isEnglish = isOne && _english[month].AsSpan().StartsWith(name, StringComparison.OrdinalIgnoreCase);
        month++;
        return isOne;
    }
}
