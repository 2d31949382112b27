namespace Cleanup.Grammars.Literals;

/// <summary>What joins the parts of a long string.</summary>
internal enum Concatenation
{
    None,

    /// <summary>Nothing but blanks, as in Python.</summary>
    Blanks,

    /// <summary>A dot, as in PHP.</summary>
    Dot,

    /// <summary>A plus sign, as in Ruby and JavaScript.</summary>
    Plus,
}
