namespace Cleanup.Grammars.Literals;

/// <summary>What was seen in a literal that tells the languages apart.</summary>
[Flags]
internal enum LiteralTraits
{
    None = 0,

    /// <summary>A string in single quotes.</summary>
    SingleQuotes = 1 << 0,

    /// <summary>A string in double quotes that holds no apostrophe: Python and Node would have taken single ones.</summary>
    NeedlessDoubleQuotes = 1 << 1,

    /// <summary>A word for nothing, truth or a number that JSON has not: <c>None</c>, <c>nil</c>, <c>undefined</c>.</summary>
    OwnWord = 1 << 2,

    /// <summary>A form that only this language prints: a call, an object, a symbol.</summary>
    OwnForm = 1 << 3,

    /// <summary><c>=></c> between a key and its value.</summary>
    Arrow = 1 << 4,

    /// <summary>A key without quotes.</summary>
    BareKey = 1 << 5,

    /// <summary>Something that the program itself left out: <c>[Object]</c>, <c>... 3 more items</c>.</summary>
    Omission = 1 << 6,

    /// <summary>An object with its class, in a form that people do not write.</summary>
    Object = 1 << 7,
}
