namespace Cleanup.Grammars.Search;

/// <summary>
/// What the ways of a <see cref="DumpSearch"/> cost beside each other. Costs add up along a reading, and the cheapest reading is taken; so
/// a number here only says how many smaller doubts weigh as much.
/// </summary>
internal static class SearchCost
{
    /// <summary>The least that any way costs that is not the best at its place, and each member by which a count is off.</summary>
    public const float Other = 1;

    /// <summary>Each place where a string could end and does not, with nothing escaped and no length declared.</summary>
    public const float Guess = 2 * Other;

    /// <summary>A dump that ends where the text does: more than a few second choices, less than any that misreads a whole token.</summary>
    public const float CutHere = 8;

    /// <summary>A dump that ends in a string that declares more than is left: before what looks like that string's end.</summary>
    public const float CutInString = CutHere - Other;

    /// <summary>
    /// A token that nothing speaks against, read as a part of a string: an end that is not the nearest, a key that could be longer. Were it
    /// less than a cut, nearly every dump that was cut would close somehow, by the end of a container whose beginning a string swallowed.
    /// </summary>
    public const float Misread = CutHere + Other;

    /// <summary>A dump that ends in the midst of a token, where other text follows: a string or key misread shows so too.</summary>
    public const float CutInText = (2 * Misread) + Other;

    /// <summary>
    /// What has no quotes read with tokens in it that nothing speaks against. Brackets are everywhere: dearer than any cut that shows.
    /// </summary>
    public const float Swallowed = CutInText + Other;

    /// <summary>A container with other members than it declares: dearer than a dump cut at its end, which misses members too.</summary>
    public const float OtherCount = 20;

    /// <summary>A dump that is cut where something else follows: all else is tried before.</summary>
    public const float CutAnywhere = 60;
}
