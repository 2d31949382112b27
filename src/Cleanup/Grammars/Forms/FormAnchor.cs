using Cleanup.Detection.Triggers;
using Cleanup.Text;

namespace Cleanup.Grammars.Forms;

/// <summary>The rare character in the words of a form at which it is looked for. Immutable.</summary>
/// <param name="Form">The form.</param>
/// <param name="Trigger">The character, with what stands around it in the same word.</param>
/// <param name="IsOnFirstLine">Whether it stands on the line that the form begins on.</param>
internal sealed record FormAnchor(ReportForm Form, Trigger Trigger, bool IsOnFirstLine)
{
    /// <summary>Whether it stands at a place.</summary>
    public bool IsAt(ReadOnlySpan<char> text, int place) =>
        text[place] == Trigger.Character && LooseWords.EndsWith(text[..place], Trigger.Lead) &&
        LooseWords.StartsWith(text[(place + 1)..], Trigger.Literal);
}
