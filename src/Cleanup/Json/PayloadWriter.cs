using System.Text.Json;

namespace Cleanup.Json;

/// <summary>Writes a payload as strict JSON. A property's name waits until its value is known, so that both can be left out.</summary>
internal sealed class PayloadWriter : IDisposable
{
    private readonly SegmentedBuffer _bytes = new();
    private readonly Utf8JsonWriter _writer;
    private bool _hasName;

    public PayloadWriter(int maxDepth) => _writer = new(_bytes, new()
    {
        Encoder = ReadableJsonEncoder.Instance,
        MaxDepth = maxDepth,
        SkipValidation = true,
    });

    /// <summary>Where the next property's name is put.</summary>
    public CharBuffer Name { get; } = new();

    /// <summary>Where the next string is put.</summary>
    public CharBuffer Value { get; } = new();

    /// <summary>What was written. Call it once everything is closed.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        _writer.Flush();
        return _bytes.ToArray();
    }

    public void KeepName() => _hasName = true;

    public void DropName() => _hasName = false;

    public void Open(bool isArray)
    {
        WriteName();
        if (isArray) _writer.WriteStartArray();
        else _writer.WriteStartObject();
    }

    public void Close(bool isArray)
    {
        if (isArray) _writer.WriteEndArray();
        else _writer.WriteEndObject();
    }

    public void WriteValue()
    {
        WriteName();
        _writer.WriteStringValue(Value.Written);
    }

    /// <summary>Writes a number or literal that is strict JSON already.</summary>
    public void WriteLiteral(ReadOnlySpan<char> json)
    {
        WriteName();
        _writer.WriteRawValue(json, skipInputValidation: true);
    }

    public void Dispose()
    {
        _writer.Dispose();
        _bytes.Dispose();
    }

    private void WriteName()
    {
        if (_hasName) _writer.WritePropertyName(Name.Written);
        _hasName = false;
    }
}
