using System.Runtime.InteropServices;
using Cleanup.Detection;
using Cleanup.Grammars.Messages;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Forms;

/// <summary>Reads one report by its form.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct ReportFormReader(ReadOnlySpan<char> text, int start, ReportForm form)
{
    // A message that a bracket or a quotation mark closes ends there. A stop may be that of a sentence that follows.
    private const string Closers = ")]}'\"’”";

    private readonly ReadOnlySpan<char> _text = text;
    private readonly int _start = start;
    private List<StackFrame>? _frames;
    private FormValues? _values;
    private FormSureness _sureness;
    private bool _isOpen;
    private bool _takesLine;
    private int _end = start;
    private int _rows;
    private long _looked;

    /// <summary>The report that starts at <paramref name="start"/>; null when there is none.</summary>
    public static PrintedError? Read(ReadOnlySpan<char> text, int start, ReportForm form, ref long steps)
    {
        var reader = new ReportFormReader(text, start, form);
        PrintedError? error = reader.Read();
        steps += (Price.Glance * form.Heads.Length) + (reader._looked / Price.SearchedPerStep) + reader._end - start;
        return error;
    }

    private PrintedError? Read()
    {
        if (!ReadHead()) return null;
        int head = _end;
        while (ReadRow()) _rows++;
        if (_rows == 0 && _sureness == FormSureness.None) return null;
        bool startsLine = _text[.._start].TrimEnd(" \t\u00A0") is [] or [.., '\n' or '\r' or '>'];
        var range = TextRange.FromBounds(_start, _end);
        return new PrintedError
        {
            Status = ReadingStatus.Closed,
            Range = range,
            Report = _values!.ToReport(_text[_start..head].Trim(), _frames ?? []),
            HoldsReferences = PrintedError.HasReference(_text, range),
            IsWeak = _rows == 0 && _sureness == FormSureness.Weak,
            Form = (_rows > 0 || _sureness == FormSureness.Unmistakable ? Evidence.Unmistakable : Evidence.ProbableForm) | Doubt(),
            HasOpenEnd = _isOpen && !startsLine && !Closers.Contains(_text[_end - 1]) && !IsBetweenSentences(),
        };
    }

    // A program says two sentences as people do, but an article's may have been joined to it as well.
    private readonly Evidence Doubt() =>
        _takesLine && JoinedProse.IsIn(_values!.Message) ? Evidence.Unsure : Evidence.None;

    private readonly bool IsBetweenSentences()
    {
        int before = Blank.SkipBack(_text, _start, 0);
        int behind = Blank.Skip(_text, _end);
        return before > 0 && SentenceEnd.Is(_text[before - 1]) && !SentenceEnd.Is(_text[_end - 1]) &&
            JoinedProse.StartsAt(_text.UpTo(behind + Reach.Line), behind);
    }

    // The longest: of two messages that begin alike the other one is a part.
    private bool ReadHead()
    {
        MessageForm? longest = null;
        foreach ((FormSureness sureness, MessageForm message) in form.Heads)
        {
            int end = message.EndIn(_text, _start, form.Next.AsSpan());
            if (end < 0) _looked += ~end - _start;
            if (end <= _end) continue;
            (_end, _sureness, longest) = (end, sureness, message);
        }
        if (longest is null) return false;
        (_isOpen, _takesLine) = (longest.IsOpen, longest.TakesLine);
        longest.Fill(_values = new FormValues(), _text, _start, form.Next.AsSpan());
        return true;
    }

    private bool ReadRow()
    {
        int row = _end + FormSlot.LengthOfBreak(_text[_end..]);
        if (Find(form.Rows.AsSpan(), row) is { } read)
        {
            read.Fill(_values!, _text, row, form.Next.AsSpan());
            return true;
        }
        if (Find(form.Calls.AsSpan(), row) is not { } call) return false;
        var frame = new FormValues();
        call.Fill(frame, _text, row, form.Next.AsSpan());
        (_frames ??= []).Add(frame.ToFrame());
        return true;
    }

    private MessageForm? Find(ReadOnlySpan<MessageForm> rows, int place)
    {
        foreach (MessageForm row in rows)
        {
            int end = row.EndIn(_text, place, form.Next.AsSpan());
            if (end <= place) continue;
            (_end, _isOpen) = (end, row.IsOpen);
            return row;
        }
        return null;
    }
}
