namespace Cleanup.Json;

/// <summary>What can stand between two tokens.</summary>
internal enum TriviaKind
{
    /// <summary>White space that JSON allows (RFC 8259, 2).</summary>
    Whitespace,

    /// <summary>Any other space: no-break, ideographic, zero-width, a byte order mark.</summary>
    OddSpace,

    /// <summary>A comment as in C, Python or HTML.</summary>
    Comment,

    /// <summary>A tag such as <c>&lt;br /&gt;</c>.</summary>
    Markup,

    /// <summary>The letters before a Python string: <c>u'…'</c>.</summary>
    StringPrefix,

    /// <summary>Three dots, where somebody left something out.</summary>
    Ellipsis,
}
