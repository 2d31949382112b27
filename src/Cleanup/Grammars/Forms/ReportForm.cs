using System.Collections.Immutable;

namespace Cleanup.Grammars.Forms;

/// <summary>
/// The form in which a program reports an error: the first message, one of several, then any number of rows in any order. Immutable.
/// </summary>
/// <param name="Heads">The first messages, each with how much it says alone.</param>
/// <param name="Rows">What may follow.</param>
/// <param name="Calls">The rows that are a call each.</param>
internal sealed record ReportForm(ImmutableArray<(FormSureness Sureness, MessageForm Message)> Heads, ImmutableArray<MessageForm> Rows,
    ImmutableArray<MessageForm> Calls)
{
    /// <summary>Whether a first message may start with the character: a look at it alone.</summary>
    public bool MayStartWith(char first)
    {
        foreach ((_, MessageForm message) in Heads)
        {
            if (message.Elements[0].MayStartWith(first)) return true;
        }
        return false;
    }

    /// <summary>The rows and the calls.</summary>
    public ImmutableArray<MessageForm> Next { get; } = [.. Rows, .. Calls];
}
