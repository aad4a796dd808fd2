namespace TalentBot.Sandbox.Channels.Faults;

/// <summary>What shall go wrong from now on; the earliest fault that meets a call is used up by it.</summary>
public sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly List<(Fault Fault, int Left)> _faults = [];

    /// <summary>How many calls are still to go wrong.</summary>
    public int Left
    {
        get
        {
            lock (_gate)
            {
                return _faults.Sum(f => f.Left);
            }
        }
    }

    /// <summary>Adds a fault after those that are there.</summary>
    public void Add(Fault fault)
    {
        lock (_gate)
        {
            _faults.Add((fault, fault.Times));
        }
    }

    /// <summary>Nothing goes wrong any more.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _faults.Clear();
        }
    }

    internal FaultEffect? Take(ConnectorOperation operation, string? conversation)
    {
        lock (_gate)
        {
            var at = _faults.FindIndex(f => f.Fault.Meets(operation, conversation));
            if (at < 0)
            {
                return null;
            }

            var (fault, left) = _faults[at];
            if (left <= 1)
            {
                _faults.RemoveAt(at);
            }
            else
            {
                _faults[at] = (fault, left - 1);
            }

            return fault.Effect;
        }
    }
}
