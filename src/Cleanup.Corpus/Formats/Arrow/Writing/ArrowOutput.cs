using Apache.Arrow;
using Apache.Arrow.Ipc;
using Cleanup.Corpus.Sinks;
using ArrowBatch = Apache.Arrow.RecordBatch;

namespace Cleanup.Corpus.Formats.Arrow.Writing;

/// <summary>Writes a file or a stream of Arrow from its start to its end: pipes take it too. Not thread-safe.</summary>
internal sealed class ArrowOutput : IDisposable
{
    private readonly PositionStream _output;
    private readonly ArrowStreamWriter _writer;

    /// <summary>Begins a file or a stream.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="schema">Its columns.</param>
    /// <param name="isStream">Whether it is a stream.</param>
    public ArrowOutput(OutputStream output, Schema schema, bool isStream)
    {
        _output = new PositionStream(output);
        Schema = schema;
        Path = output.Path;
        _writer = isStream
            ? new ArrowStreamWriter(_output, schema, leaveOpen: true)
            : new ArrowFileWriter(_output, schema, leaveOpen: true);
    }

    /// <summary>Its columns.</summary>
    public Schema Schema { get; }

    /// <summary>The output, as the user named it.</summary>
    public string Path { get; }

    /// <summary>Writes the columns now, and not before the first rows.</summary>
    public void Begin() => _writer.WriteStart();

    /// <summary>Appends rows, and says how many.</summary>
    public int Write(IEnumerable<IArrowArray> columns, int rows)
    {
        _writer.WriteRecordBatch(new ArrowBatch(Schema, columns, rows));
        return rows;
    }

    /// <summary>Ends it.</summary>
    public void End()
    {
        _writer.WriteStart();
        _writer.WriteEnd();
    }

    public void Dispose()
    {
        // What it would write to end it goes nowhere: a file that is not complete is none.
        _output.Close();
        _writer.Dispose();
        _output.Dispose();
    }
}
