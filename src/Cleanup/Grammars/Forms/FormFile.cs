using System.Collections.Immutable;
using Cleanup.Detection.Triggers;

namespace Cleanup.Grammars.Forms;

/// <summary>
/// Reads a file of forms. Between blank lines stands a form: first messages, a line each, behind <c>!</c> (unmistakable), <c>~</c>
/// (probable), <c>?</c> (weak) or <c>+</c> (nothing without a row); indented, rows behind <c>+</c>, calls behind <c>@</c>, and behind
/// <c>^</c> words that are only looked for, where another leak in the message would be found before the form's own. <c>#</c> begins a
/// comment, <c>$name = …</c> names a piece for the lines below. <see cref="FormParser"/> reads each.
/// </summary>
internal static class FormFile
{
    private const string Marks = "+?~!";
    private const char Comment = '#';
    private const char Row = '+';
    private const char Call = '@';
    private const char Piece = '$';

    /// <summary>The places at which the forms are looked for, form after form.</summary>
    public static ImmutableArray<FormAnchor> Read(Stream stream)
    {
        ImmutableArray<FormAnchor>.Builder anchors = ImmutableArray.CreateBuilder<FormAnchor>();
        var lines = new List<string>();
        var pieces = new List<(string Name, string Words)>();
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0) Close();
            else if (line[0] == Piece) pieces.Add((line[..line.IndexOf(' ')], line[(line.IndexOf('=') + 2)..]));
            else if (line[0] != Comment) lines.Add(WithPieces(line));
        }
        Close();
        return anchors.ToImmutable();

        void Close()
        {
            if (lines.Count > 0) anchors.AddRange(Parse(lines));
            lines.Clear();
        }

        string WithPieces(string line)
        {
            foreach ((string name, string words) in pieces) line = line.Replace(name, words, StringComparison.Ordinal);
            return line;
        }
    }

    private static List<FormAnchor> Parse(List<string> lines)
    {
        var triggers = new List<(Trigger Trigger, bool IsOnFirstLine)>();
        var heads = ImmutableArray.CreateBuilder<(FormSureness, MessageForm)>();
        var rows = ImmutableArray.CreateBuilder<MessageForm>();
        var calls = ImmutableArray.CreateBuilder<MessageForm>();
        foreach (string line in lines)
        {
            bool isHead = line[0] != ' ';
            ReadOnlySpan<char> written = line.AsSpan().TrimStart();
            MessageForm message = FormParser.Parse(written[2..], isHead, triggers);
            if (isHead) heads.Add(((FormSureness)Marks.IndexOf(written[0]), message));
            else if (written[0] == Row) rows.Add(message);
            else if (written[0] == Call) calls.Add(message);
        }
        return AnchorsOf(new ReportForm(heads.ToImmutable(), rows.ToImmutable(), calls.ToImmutable()), triggers);
    }

    // One for each trigger, in the order of the form.
    private static List<FormAnchor> AnchorsOf(ReportForm form, List<(Trigger Trigger, bool IsOnFirstLine)> triggers)
    {
        var anchors = new List<FormAnchor>();
        foreach ((Trigger trigger, bool isOnFirstLine) in triggers)
        {
            int known = anchors.FindIndex(anchor => anchor.Trigger.Equals(trigger));
            if (known < 0) anchors.Add(new FormAnchor(form, trigger, isOnFirstLine));
            else if (!isOnFirstLine) anchors[known] = anchors[known] with { IsOnFirstLine = false };
        }
        return anchors;
    }
}
