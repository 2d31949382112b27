using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Grammars.Messages;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PerlWarning;

/// <summary>Reads the one message that starts at a given place, with the calls or the failed compilations behind it.</summary>
internal static class PerlWarningReader
{
    /// <summary>The word in front of a place.</summary>
    public const string At = "at";

    // CGI::Carp's page for the browser.
    private const string Lead = "Software error:";
    private const string Help = "For help, please send mail to ";
    private const string HelpEnd = "the time and date of the error.";
    private const string Aborted = "aborted due to compilation errors.";

    private static readonly string[] _failed = ["BEGIN failed--compilation aborted", "Compilation failed in require"];

    /// <inheritdoc cref="Reader"/>
    public static PrintedError? Read(ReadOnlySpan<char> text, int start, ref long steps)
    {
        int stamp = StampLength(text[start..]);
        bool isPage = text[start..].StartsWith(Lead, StringComparison.Ordinal);
        if (isPage) stamp = text.Length - start - text[(start + Lead.Length)..].TrimStart().Length;
        bool isKnown = stamp > 0 || PerlMessage.Starts(text[start..]);
        // Without the message there is only the place: "at FILE line 3.". Words of the program's own are a message where calls follow.
        bool isPlace = !isKnown && text[start..].StartsWith(At + " ", StringComparison.Ordinal);
        int messageStart = isPlace ? start - 1 : start + stamp;
        if (messageStart < 0) return null;
        bool isFound = PerlLocation.TryFind(text, messageStart, Reach.Line, out PerlLocation location);
        steps += isFound ? location.End - messageStart : Math.Min(Reach.Line, text.Length - messageStart);
        if (!isFound) return null;
        int end = EndOfRepeated(text, location.End);
        ImmutableArray<StackFrame>.Builder frames = ImmutableArray.CreateBuilder<StackFrame>();
        while (TryReadFrame(text, ref end, out StackFrame? frame)) frames.Add(frame);
        if (!isKnown && !isPlace && frames.Count == 0) return null;
        isKnown |= !isPlace;
        end = EndOfEpilogue(text, end, isPage);
        steps += end - location.End;
        return new PrintedError
        {
            Status = isKnown ? ReadingStatus.Closed : ReadingStatus.CutShort,
            Range = TextRange.FromBounds(start, end),
            Report = new ErrorReport
            {
                Message = isKnown ? text[messageStart..location.Start].Trim().ToString() : null,
                File = text.Slice(location.File).ToString(),
                Line = location.Line,
                Frames = frames.ToImmutable(),
            },
            HoldsReferences = isKnown && PrintedError.HasReference(text, TextRange.FromBounds(start, end)),
        };
    }

    /// <summary>The length of the time in brackets at the start of <paramref name="text"/>, or 0.</summary>
    public static int StampLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '[') return 0;
        int end = text.UpTo(Reach.Word).IndexOf(']');
        return end > 0 && text[..end].Count(':') >= 2 ? end + 1 : 0;
    }

    /// <summary>Where the heading of CGI::Carp's page starts before the message; else the message's own start.</summary>
    public static int WithLead(ReadOnlySpan<char> text, int message, int floor) =>
        text[floor..message].TrimEnd() is var before && before.EndsWith(Lead, StringComparison.Ordinal)
            ? floor + before.Length - Lead.Length
            : message;

    /// <summary>Whether a call as Carp prints it starts here: <c>main::f("a") called at</c>, <c>eval {...} called at</c>.</summary>
    public static bool StartsCall(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("eval {", StringComparison.Ordinal) || text.StartsWith("require ", StringComparison.Ordinal)) return true;
        int name = 0;
        while (name < text.Length && (char.IsLetterOrDigit(text[name]) || text[name] is '_' or ':')) name++;
        return name > 0 && name < text.Length && text[name] == '(' && text[..name].Contains("::", StringComparison.Ordinal);
    }

    // "Execution of tide.cgi aborted due to compilation errors.", and the address of the webmaster.
    private static int EndOfEpilogue(ReadOnlySpan<char> text, int end, bool isPage)
    {
        var cursor = TextCursor.BehindBlanks(text, end);
        ReadOnlySpan<char> near = cursor.Rest.UpTo(Reach.Line);
        if (near.StartsWith("Execution of ", StringComparison.Ordinal) &&
            near.IndexOf(Aborted, StringComparison.Ordinal) is > 0 and var aborted)
            return cursor.Position + aborted + Aborted.Length;
        return isPage && near.StartsWith(Help, StringComparison.Ordinal) &&
            near.IndexOf(HelpEnd, StringComparison.Ordinal) is > 0 and var help ? cursor.Position + help + HelpEnd.Length : end;
    }

    // Behind a message that is whole, Carp names the place once more, without a message.
    private static int EndOfRepeated(ReadOnlySpan<char> text, int end)
    {
        var cursor = TextCursor.BehindBlanks(text, end);
        if (cursor.Position == end || !cursor.Rest.StartsWith("at ", StringComparison.Ordinal)) return end;
        bool isPlace = PerlLocation.TryFind(text, cursor.Position - 1, Reach.Line, out PerlLocation location) &&
            location.Start == cursor.Position - 1;
        return isPlace ? location.End : end;
    }

    // Carp: "main::f("a") called at FILE line 3". Behind a module that is missing: "BEGIN failed--compilation aborted at FILE line 3."
    private static bool TryReadFrame(ReadOnlySpan<char> text, ref int position,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out StackFrame? frame)
    {
        frame = null;
        var cursor = TextCursor.BehindBlanks(text, position);
        if (cursor.AtEnd) return false;
        int start = cursor.Position;
        string? failed = FailureAt(text[start..]);
        if (failed is null && !StartsCall(cursor.Rest)) return false;
        if (!PerlLocation.TryFind(text, start, Reach.Line, out PerlLocation location)) return false;
        ReadOnlySpan<char> call = text[start..location.Start].Trim();
        const string called = " called";
        if (failed is null && !call.EndsWith(called, StringComparison.Ordinal)) return false;
        string function = failed ?? NameOf(call[..^called.Length]);
        frame = new StackFrame
        {
            Function = function,
            File = text.Slice(location.File).ToString(),
            Line = location.Line,
        };
        position = location.End;
        return true;
    }

    private static string? FailureAt(ReadOnlySpan<char> text) => text.WordAtStart(_failed);

    private static string NameOf(ReadOnlySpan<char> call)
    {
        int parenthesis = call.IndexOf('(');
        return (parenthesis < 0 ? call : call[..parenthesis]).Trim().ToString();
    }
}
