"""The same games through `powerindex`, `powerindices` and `majlis power`, in one run.

Times are CPU seconds of one computation; of majlis those of the whole process, both indices, the
table read and printed. Shapley-Shubik of 190 members is left out for the packages: one does not
end in minutes, the other overflows.
"""

import csv
import io
import resource
import subprocess
import sys
import time

import powerindex
import powerindices

# Populations of 27 states in units of a thousand, about as they are.
THOUSANDS = [
    83_203, 67_843, 59_607, 47_433, 37_654, 19_038, 17_683, 11_631, 10_604, 10_517, 10_452, 10_352,
    9_689, 8_968, 6_839, 5_873, 5_550, 5_435, 5_060, 3_862, 2_806, 2_107, 1_876, 1_332, 905, 645,
    521,
]


def games():
    tenths = [round(people / 100) for people in THOUSANDS]
    fund = [max(1, int(3000 * rank**-0.9)) for rank in range(1, 191)]
    yield "27 states, units of 0.1 M", tenths, -(-sum(tenths) * 65 // 100), True
    yield "27 states, units of 1,000", THOUSANDS, -(-sum(THOUSANDS) * 65 // 100), False
    yield "190 members", fund, sum(fund) // 2 + 1, False


def timed(compute):
    began = time.process_time()
    indices = compute()
    return time.process_time() - began, indices


def of_powerindex(weights, quota, index):
    def compute():
        game = powerindex.Game(quota, weights=weights)
        getattr(game, f"calc_{index}")()
        return getattr(game, index)

    return compute


def of_majlis(place, program, weights, quota):
    path = f"{place}/weights.csv"
    with open(path, "w", encoding="utf-8") as file:
        file.write("member,weight\n")
        file.writelines(f"M{at},{weight}\n" for at, weight in enumerate(weights))
    began = resource.getrusage(resource.RUSAGE_CHILDREN)
    table = subprocess.run(
        [program, "power", "--weights", path, "--quota", str(quota)],
        check=True, capture_output=True, text=True,
    ).stdout
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = ended.ru_utime + ended.ru_stime - began.ru_utime - began.ru_stime
    rows = list(csv.DictReader(io.StringIO(table)))
    return spent, rows


def main(place, program):
    for name, weights, quota, is_small in games():
        print(f"\n{name}, quota {quota} of {sum(weights)}")
        spent, rows = of_majlis(place, program, weights, quota)
        banzhaf = [float(row["banzhaf_normalised"]) for row in rows]
        shapley = [float(row["shapley_shubik"]) for row in rows]
        print(f"  majlis, both indices            {spent:8.3f} s")
        seconds, peer = timed(of_powerindex(weights, quota, "banzhaf"))
        print(f"  powerindex, Banzhaf             {seconds:8.3f} s   {differs(banzhaf, peer)}")
        if is_small:
            seconds, peer = timed(of_powerindex(weights, quota, "shapley_shubik"))
            print(f"  powerindex, Shapley-Shubik      {seconds:8.3f} s   {differs(shapley, peer)}")
        if name != "27 states, units of 1,000":
            seconds, absolute = timed(lambda: powerindices.compute_pbi(quota, weights))
            whole = float(sum(absolute)) or 1.0
            peer = [float(index) / whole for index in absolute]
            print(f"  powerindices, Banzhaf           {seconds:8.3f} s   {differs(banzhaf, peer)}")


def differs(ours, theirs):
    most = max(abs(one - float(other)) for one, other in zip(ours, theirs))
    return "agrees to 1e-9" if most < 1e-9 else f"differs by up to {most:.5f}"


if __name__ == "__main__":
    main(*sys.argv[1:3])
