using System.Text;
using Cleanup.Testing;

namespace Cleanup.Tests.Kinds;

/// <summary>docs/kinds.md: the policy of every kind, and what its spec says in words.</summary>
internal static class KindsPage
{
    private const string FirstHeading = "## What it looks like";

    public static string Write()
    {
        var page = new StringBuilder("""
            # Kinds of leaks

            Made from `fixtures/kinds/*/spec.md` by `eng/accept-kinds.sh`; a test compares. `cleanup kinds ID` prints a kind's whole page, examples included.

            ## What is done with a finding

            How sure it is that a finding is a leak *here* is its confidence: `certain`, `likely`, or `possible`, as an example on a page about code.
            [The judge](judge.md) sums up what speaks for it and against it. From the kind's least confidence on a finding is cut, else reported;
            `--cut` sets one for all kinds. The tables of signs below say what a kind's own reading adds to that sum, wherever it stands.

            | kind | what it is | certain | likely | possible |
            |---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (LeakKind kind in LeakKinds.All)
        {
            page.Append($"| [`{kind.Id}`](#{kind.Id}) | {kind.Summary} ");
            foreach (Confidence confidence in new[] { Confidence.Certain, Confidence.Likely, Confidence.Possible })
                page.Append(confidence >= kind.CutFrom ? "| cut " : "| reported ");
            page.Append("|\n");
        }
        foreach (LeakKind kind in LeakKinds.All) WriteKind(page, kind);
        return page.ToString();
    }

    // The page's own examples are long; the first stands for them.
    private static void WriteKind(StringBuilder page, LeakKind kind)
    {
        string[] lines = Fixture.Read($"kinds/{kind.Id}/spec.md").TrimEnd('\n').Split('\n');
        SpecExample example = SpecExample.ReadAll(kind.Id, lines).First(candidate => candidate.Clean is not null);
        page.Append($"\n## {kind.Id}\n\n{kind.Summary} [All examples](../fixtures/kinds/{kind.Id}/spec.md).\n\n~~~\n{example.Source}\n~~~\n");
        bool inFence = false;
        bool isPastLooks = false;
        string previous = "~~~";
        foreach (string line in lines[(Array.IndexOf(lines, FirstHeading) + 1)..])
        {
            bool isFence = line.StartsWith("~~~", StringComparison.Ordinal);
            if (isFence) inFence = !inFence;
            bool isHeading = !inFence && line.StartsWith("## ", StringComparison.Ordinal);
            isPastLooks |= isHeading;
            bool isSecondBlank = line.Length == 0 && previous.Length == 0;
            if (inFence || isFence || !isPastLooks || isSecondBlank) continue;
            // The examples that a colon leads to are not on this page.
            string text = line.EndsWith(':') ? $"{line[..^1]}." : line;
            page.Append(isHeading ? $"{(previous.Length == 0 ? "" : "\n")}#{text}\n" : $"{text}\n");
            previous = line;
        }
        while (page[^1] == '\n' && page[^2] == '\n') page.Length--;
    }
}
