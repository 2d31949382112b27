using System.Buffers;

namespace Cleanup.Text;

/// <summary>Quotation marks that programs, typesetters and WordPress's wptexturize put where JSON has <c>"</c>.</summary>
internal static class QuoteMark
{
    // A texturizer makes the quote behind a digit a prime: “12″.
    private const string DoubleMarks = "\"\u201C\u201D\u201E\u201F\u2033\u2036\u00AB\u00BB\u300C\u300D\u300E\u300F\u301D\u301E\uFF02";
    private const string SingleMarks = "'`\u2018\u2019\u201A\u201B\u2032\u2035\u00B4\u2039\u203A\uFF07";
    private const string AlwaysStops = "\\\r\n";

    /// <summary>All of them.</summary>
    public const string Marks = DoubleMarks + SingleMarks;

    /// <summary>The quotes of the double family.</summary>
    public static readonly SearchValues<char> Doubles = SearchValues.Create(DoubleMarks);

    private static readonly SearchValues<char> _plainDoubleStops = SearchValues.Create("\"" + AlwaysStops);
    private static readonly SearchValues<char> _stops = SearchValues.Create(Marks + AlwaysStops);
    private static readonly SearchValues<char> _wideStops = SearchValues.Create(Marks + AlwaysStops + "&â");

    public static QuoteFamily FamilyOf(int c) => c switch
    {
        '"' => QuoteFamily.Double,
        '\'' or '`' => QuoteFamily.Single,
        < '\u00AB' or > '\uFF07' => QuoteFamily.None,
        _ => DoubleMarks.Contains((char)c) ? QuoteFamily.Double : SingleMarks.Contains((char)c) ? QuoteFamily.Single : QuoteFamily.None,
    };

    /// <summary>Whether it is a double quotation mark: the ASCII one, or what typographic software makes of it.</summary>
    public static bool IsDouble(char c) => FamilyOf(c) == QuoteFamily.Double;

    /// <summary>Whether it is a quote at all.</summary>
    public static bool Is(int c) => c is '"' or '\'' or '`' || c >= '\u00AB' && FamilyOf(c) != QuoteFamily.None;

    /// <summary>
    /// Whether <paramref name="c"/> can close what <paramref name="open"/> opened: a plain quote is closed by the same one, so
    /// that curly quotes are data between plain ones; a grave accent by an acute one too; a typographic quote by any of its family.
    /// </summary>
    public static bool Closes(int open, int c) =>
        open == '`' ? c is '`' or '\u00B4' : open is '"' or '\'' ? c == open : FamilyOf(c) == FamilyOf(open);

    /// <summary>
    /// Where to stop while reading a string: at quotes, escapes and line breaks, and at what a wide quote may begin with.
    /// </summary>
    public static SearchValues<char> StopsFor(int open, bool wideQuotes) =>
        wideQuotes ? _wideStops : open == '"' ? _plainDoubleStops : _stops;
}
