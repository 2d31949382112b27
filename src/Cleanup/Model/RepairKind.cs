namespace Cleanup;

/// <summary>What sort of damage was mended. Written in kebab-case, such as <c>missing-closer</c>.</summary>
public enum RepairKind
{
    /// <summary>A value that JSON cannot hold (NAN, a resource, a recursion) became null.</summary>
    NotRepresentable,

    /// <summary>A string is longer or shorter than it declares.</summary>
    LengthDiffers,

    /// <summary>An array or object holds more or fewer members than it declares. Listed once a dump, at its start.</summary>
    CountDiffers,

    /// <summary>Two properties had the same name; the second was renamed.</summary>
    DuplicateKey,

    /// <summary>The payload was escaped as HTML, once or several times. Listed once, at the first entity.</summary>
    EntityLayer,

    /// <summary>The payload was escaped as a string literal (<c>\"</c>), once or several times. Listed once, at the first quote.</summary>
    EscapeLayer,

    /// <summary>Typographic quotes as delimiters. Listed once, at the first.</summary>
    TypographicQuotes,

    /// <summary>Single quotes or grave accents as delimiters. Listed once, at the first.</summary>
    SingleQuotes,

    /// <summary>Quotes inside a string that were not escaped; from the first to the last.</summary>
    UnescapedQuote,

    /// <summary>A key or string without its opening or closing quote.</summary>
    MissingQuote,

    /// <summary>A key without quotes.</summary>
    UnquotedKey,

    /// <summary>Words without quotes as a value.</summary>
    UnquotedValue,

    /// <summary>No comma between two elements or properties, or another sign in its place.</summary>
    MissingComma,

    /// <summary>A comma with nothing before or behind it.</summary>
    ExtraComma,

    /// <summary>No colon behind a key, or another sign in its place.</summary>
    MissingColon,

    /// <summary>A key without a value, which became null.</summary>
    MissingValue,

    /// <summary>A <c>[</c> or <c>{</c> that is missing.</summary>
    MissingOpener,

    /// <summary>An array or object that was not closed.</summary>
    MissingCloser,

    /// <summary>A <c>]</c> for a <c>}</c>, or the other way round.</summary>
    WrongCloser,

    /// <summary>A <c>]</c> or <c>}</c> that closes nothing.</summary>
    ExtraCloser,

    /// <summary><c>True</c>, <c>None</c>, <c>undefined</c> and their like.</summary>
    ForeignLiteral,

    /// <summary>A number in another notation: as JSON's number where that says the same, else as a string.</summary>
    NumberFormat,

    /// <summary>Control characters in a string that were not escaped. Listed once a string.</summary>
    ControlCharacter,

    /// <summary>A backslash before a character that JSON does not let it escape. Listed once a string.</summary>
    InvalidEscape,

    /// <summary>Half a surrogate pair, which became U+FFFD.</summary>
    LoneSurrogate,

    /// <summary>White space that JSON does not allow, or a byte order mark.</summary>
    OddSpace,

    /// <summary>A comment, which was left out.</summary>
    Comment,

    /// <summary>A tag between two tokens, which was left out.</summary>
    Markup,

    /// <summary>
    /// The payload was read in another encoding than it was written in: <c>â€œ</c> for a quote. Listed once, at the first.
    /// </summary>
    EncodingLayer,

    /// <summary>The letters before a Python string, which were left out.</summary>
    StringPrefix,

    /// <summary>Three quotes as a delimiter, as in Python.</summary>
    TripleQuotes,

    /// <summary>Strings joined by <c>+</c>, which became one.</summary>
    Concatenation,

    /// <summary>A call around a value (<c>ObjectId("…")</c>), of which the value is kept.</summary>
    Call,

    /// <summary>Program source as a value (a regular expression, a function), kept as a string.</summary>
    SourceText,

    /// <summary>What could not be read between two records or properties, which was left out.</summary>
    Garbage,

    /// <summary>A tuple in parentheses, which became an array.</summary>
    Tuple,

    /// <summary>Three dots between two tokens, which were left out.</summary>
    Ellipsis,

    /// <summary>Full-width punctuation.</summary>
    FullWidthPunctuation,

    /// <summary>A value that the text's end cut off: the part that was there is kept, or left out on demand.</summary>
    CutValue,

    /// <summary>A key that the text's end cut off, which was left out.</summary>
    CutKey,

    /// <summary>The dump prints neither types nor quotes: every scalar came back as a string, null and false as an empty one.</summary>
    Untyped,

    /// <summary>What stands there can be read in several ways, as where a value ends; the likeliest was taken.</summary>
    Ambiguous,

    /// <summary>
    /// Keys were lost that were numbers in brackets, as filters of citations take away; numbered anew. Listed once, at the first.
    /// </summary>
    MissingKey,

    /// <summary>A quote too many before or behind a key or string.</summary>
    ExtraQuote,

    /// <summary>A colon too many.</summary>
    ExtraColon,

    /// <summary>A <c>[</c> or <c>{</c> too many.</summary>
    ExtraOpener,

    /// <summary>A structural character that had changed places with the one behind it.</summary>
    SwappedCharacters,

    /// <summary>Every quote was doubled, as in a cell of a CSV file. Listed once, at the first.</summary>
    DoubledQuotes,

    /// <summary>Every line begins with <c>&gt;</c>, as in a quoted reply. Listed once, at the first.</summary>
    QuotedReply,
}
