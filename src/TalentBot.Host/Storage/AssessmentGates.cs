namespace TalentBot.Host.Storage;

/// <summary>Lets one change of an assessment through at a time in this process, so that conflicts are rare.</summary>
internal sealed class AssessmentGates
{
    private readonly Dictionary<string, Gate> _gates = new(StringComparer.Ordinal);

    /// <summary>Number of assessments that somebody is changing or waiting for.</summary>
    public int Count
    {
        get
        {
            lock (_gates)
            {
                return _gates.Count;
            }
        }
    }

    /// <summary>Waits for the turn; the pass is disposed of after the change.</summary>
    public async Task<IDisposable> EnterAsync(string id, CancellationToken cancellationToken)
    {
        var pass = new Pass(this, id, Join(id));
        try
        {
            await pass.Gate.Turn.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Leave(id, pass.Gate);
            throw;
        }

        return pass;
    }

    private Gate Join(string id)
    {
        lock (_gates)
        {
            if (!_gates.TryGetValue(id, out var gate))
            {
                _gates.Add(id, gate = new Gate());
            }

            gate.Users++;
            return gate;
        }
    }

    private void Leave(string id, Gate gate)
    {
        lock (_gates)
        {
            if (--gate.Users == 0)
            {
                _gates.Remove(id);
                gate.Turn.Dispose();
            }
        }
    }

    private sealed class Gate
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Pass(AssessmentGates gates, string id, Gate gate) : IDisposable
    {
        public Gate Gate => gate;

        public void Dispose()
        {
            gate.Turn.Release();
            gates.Leave(id, gate);
        }
    }
}
