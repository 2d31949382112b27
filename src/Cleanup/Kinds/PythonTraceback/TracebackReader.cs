using Cleanup.Detection;
using Cleanup.Grammars.Calls;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PythonTraceback;

/// <summary>Reads tracebacks, chained ones and groups as one. Line breaks and indentation may be lost.</summary>
internal ref partial struct TracebackReader
{
    private readonly List<OpenReport> _reports = [];
    private readonly ReadOnlySpan<char> _text;
    private readonly int _start;
    private TextCursor _cursor;
    private OpenReport? _open;
    private OpenReport? _main;
    private int _frames;
    private int _lostNames;
    private int _groupDepth;
    private int _indentation;

    // How far line breaks were looked for.
    private int _lineEnd;
    private bool _inLines;
    private int _end;
    private bool _isCut;
    private readonly bool _isInline;

    private TracebackReader(ReadOnlySpan<char> text, int start)
    {
        _text = text;
        _start = start;
        _end = start;
        _lineEnd = start;
        _cursor = new TextCursor(text, start);
        // What stands on the first line before it may go on behind it.
        ReadOnlySpan<char> before = text[Math.Max(0, start - Reach.Name)..start];
        ReadOnlySpan<char> margin = Lines.Last(before);
        _isInline = !margin.TrimEnd("+ ").IsWhiteSpace();
        if (margin.IsWhiteSpace()) _indentation = margin.Length;
    }

    /// <summary>The traceback, or null when there is none.</summary>
    public static StackTrace? Read(ReadOnlySpan<char> text, int start, ref long steps)
    {
        var reader = new TracebackReader(text, start);
        while (reader.ReadPart())
        {
        }
        steps += Math.Max(reader._cursor.Position, reader._end) - start;
        return reader.Close();
    }

    private StackTrace? Close()
    {
        if (_open is not null) _isCut = true;
        OpenReport? main = _main ?? (_reports.Count > 0 ? _reports[^1] : null);
        if (main is null || _frames == 0 && main.File is null) return null;
        OpenReport[] causes = [.. _reports.Where(report => report != main)];
        int end = _isCut ? Ellipsis.Skip(_text, _end) : _end;
        return new StackTrace
        {
            Status = _isCut ? ReadingStatus.CutShort : ReadingStatus.Closed,
            Range = TextRange.FromBounds(_start, end),
            Report = main.Close(causes),
            IsDoubtful = !_inLines || _isInline || _lostNames > 0,
            IsEncoded = StackTrace.HoldsReferences(_text[_start..end]),
        };
    }

    private bool ReadPart()
    {
        GroupMargin.Skip(ref _cursor);
        if (_open is null)
        {
            if (ReadSeparator()) return true;
            TracebackPhrases.TryReadLink(ref _cursor);
            GroupMargin.Skip(ref _cursor);
            bool isLinked = _reports.Count == 0 || _cursor.Position > _end && EndsWithLinkOrSeparator();
            if (!isLinked) return false;
            if (TracebackPhrases.TryReadHeading(ref _cursor))
            {
                Open();
                _inLines |= StartsNextLine();
                return true;
            }
            if (_reports.Count == 0 && PythonFrame.Read(ref _cursor) is { } place)
            {
                if (place.Function is null) return ReadSyntaxErrorPlace(place, opens: true);
                Open();
                _inLines |= StartsNextLine();
                return ReadFrame(place);
            }
            return _groupDepth > 0 && ReadError();
        }
        if (PythonFrame.Read(ref _cursor) is { } frame)
            return frame.Function is null ? ReadSyntaxErrorPlace(frame, opens: false) : ReadFrame(frame);
        if (TracebackPhrases.TryReadRepeat(ref _cursor))
        {
            _end = _cursor.Position;
            return SkipSource();
        }
        return ReadError();
    }

    private readonly bool EndsWithLinkOrSeparator() => _text[_end.._cursor.Position].ContainsAny(':', '-');

    private readonly bool StartsNextLine()
    {
        TextCursor ahead = _cursor.BehindBlanks();
        return _text[_cursor.Position..ahead.Position].ContainsAny('\n', '\r');
    }

    private void Open()
    {
        _open = new OpenReport();
        _reports.Add(_open);
        if (_groupDepth == 0) _main = _open;
        _end = _cursor.Position;
    }

    private bool ReadSeparator()
    {
        int separator = _reports.Count == 0 ? 0 : GroupMargin.ReadSeparator(ref _cursor);
        if (separator == 0) return false;
        if (separator == 1) _groupDepth++;
        if (separator == -1)
        {
            if (_groupDepth > 0) _groupDepth--;
            _end = _cursor.Position;
        }
        return true;
    }

    private bool ReadFrame(StackFrame frame)
    {
        int index = _open!.Frames.Count;
        _frames++;
        _open.Frames.Add(frame);
        int source = _cursor.Position;
        bool goesOn = SkipSource();
        if (frame.Function is not "") return goesOn;
        // What a filter of tags took away is told by the source: the value stays marked as partial.
        _lostNames++;
        if (index < _open.Frames.Count) _open.Frames[index] = frame with
        {
            File = frame.File ?? "<string>",
            Function = LostName.Of(_text[source..Math.Max(source, _cursor.Position)]),
        };
        return goesOn;
    }

    private bool ReadSyntaxErrorPlace(StackFrame place, bool opens)
    {
        if (opens) Open();
        _inLines |= opens && StartsNextLine();
        _open!.File = place.File;
        _open.Line = place.Line;
        return SkipSource();
    }

    private bool SkipSource()
    {
        _end = _cursor.Position;
        int lineBreak = _text[_lineEnd.._end].LastIndexOfAny('\n', '\r');
        if (lineBreak >= 0)
        {
            var line = new TextCursor(_text, _lineEnd + lineBreak + 1);
            GroupMargin.Skip(ref line);
            _indentation = line.Position - (_lineEnd + lineBreak + 1);
        }
        _lineEnd = _end;
        bool found = PythonSource.TrySkip(ref _cursor, _inLines, _indentation);
        if (!found) _end = _cursor.Position;
        return found;
    }
}
