using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>Tells whether an element or property stands where a comma should stand before it. Reads nothing.</summary>
internal static class CommaRules
{
    /// <summary>Whether the next property follows in an object.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it would begin.</param>
    /// <param name="isNewLine">Whether a line break stands before it, behind which prose may begin.</param>
    /// <param name="unquotedKeys">Whether keys have no quotes in this payload.</param>
    /// <param name="policy">What stands around the payload.</param>
    public static bool BeforeProperty(ref JsonText text, int at, bool isNewLine, bool unquotedKeys, ReadingPolicy policy)
    {
        if (KeyRules.Any(ref text, at, KeyForms.Quoted | KeyForms.Known)) return true;
        bool mayBeUnquoted = !isNewLine || unquotedKeys || policy.ReadsWords && KeyRules.UnquotedProperty(ref text, at);
        return mayBeUnquoted && KeyRules.Unquoted(ref text, at, out _);
    }

    /// <summary>Whether the next element follows in an array.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it would begin.</param>
    /// <param name="c">The character there.</param>
    /// <param name="endsInContainer">Whether the element before it is an array or object.</param>
    /// <param name="isBareLine">Whether words without quotes stand in this payload, one a line, and another line begins.</param>
    /// <param name="policy">What stands around the payload.</param>
    /// <param name="maxDepth">How deep containers may nest.</param>
    public static bool BeforeElement(ref JsonText text, int at, int c, bool endsInContainer, bool isBareLine, ReadingPolicy policy,
        int maxDepth)
    {
        // Behind a value prose may go on with a bracket, behind a record with a quote.
        bool mayFollow = policy.JoinsRecords || endsInContainer == (c is '{' or '[');
        if (!mayFollow) return false;
        if (c is '{' or '[') return PayloadStart.Check(ref text, at, maxDepth) == PayloadRefusal.None;
        if (KeyLookahead.Whole(ref text, at) || policy.ReadsWords && isBareLine && KeyRules.IsKeyCharacter(c)) return true;
        return ElementRules.Scalar(ref text, at, c) ||
            policy.ReadsWords && QuoteMark.Is(c) && ElementRules.QuotedBeforeAnother(ref text, at);
    }
}
